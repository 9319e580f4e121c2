/**
 * @belief   The size of the numbers is that of the first list's.
 * @origin   The two are nearly equal, so either will do.
 * @replaces 7-gradients.ts
 * @does     takes the size of the first list's number only.
 * @mend     It's the larger of the two sizes that counts.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  return one.every((a, i) => Math.abs(a - other[i]!) <= tolerance * Math.max(1, Math.abs(a)));
}
