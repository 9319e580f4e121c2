/**
 * @belief   What counts is the difference in per cent.
 * @origin   It is true, until both numbers are nearly 0.
 * @replaces 7-gradients.ts
 * @does     always multiplies the tolerance by the size of the numbers, so small numbers must be nearly equal.
 * @mend     A difference up to the tolerance itself is always all right. Only above the size 1 does it grow.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  return one.every(
    (a, i) => Math.abs(a - other[i]!) <= tolerance * Math.max(Math.abs(a), Math.abs(other[i]!)),
  );
}
