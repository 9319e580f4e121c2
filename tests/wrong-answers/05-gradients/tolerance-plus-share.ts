/**
 * @belief   A fixed part and a part for the size are added.
 * @origin   Array libraries compare in this way.
 * @replaces 7-gradients.ts
 * @does     allows tolerance × (1 + size) where only the larger of the two is allowed.
 * @mend     Allow one or the other, whichever is larger: tolerance × the larger of 1 and the sizes.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  return one.every((a, i) => {
    const b = other[i]!;
    return Math.abs(a - b) <= tolerance + tolerance * Math.max(Math.abs(a), Math.abs(b));
  });
}
