/**
 * @belief   What counts is the difference in per cent.
 * @origin   It is true, until both numbers are nearly 0.
 * @replaces 7-gradients.ts
 * @fails    7-gradients > Q18 · agree: gradients are compared with a tolerance
 * @says     demands too much of very small numbers
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  return one.every(
    (a, i) => Math.abs(a - other[i]!) <= tolerance * Math.max(Math.abs(a), Math.abs(other[i]!)),
  );
}
