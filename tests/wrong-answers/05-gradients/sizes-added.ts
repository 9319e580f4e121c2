/**
 * @belief   The size of a pair is the sum of the two sizes.
 * @origin   A relative difference is often written with a sum below the line.
 * @replaces 7-gradients.ts
 * @does     takes the sum of the two sizes for the larger of them.
 * @mend     Take the larger one: Math.max.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  return one.every((a, i) => {
    const b = other[i]!;
    return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a) + Math.abs(b));
  });
}
