/**
 * @belief   To be safe, the smaller size counts.
 * @origin   A strict test seems to be the better one.
 * @replaces 7-gradients.ts
 * @does     takes the smaller of the two sizes.
 * @mend     It's the larger of the two sizes that counts.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  return one.every((a, i) => {
    const b = other[i]!;
    return Math.abs(a - b) <= tolerance * Math.max(1, Math.min(Math.abs(a), Math.abs(b)));
  });
}
