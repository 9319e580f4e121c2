/**
 * @belief   A millionth is a millionth.
 * @origin   The tolerance is taken as it stands.
 * @replaces 7-gradients.ts
 * @does     allows the same difference for numbers of all sizes.
 * @mend     Large numbers may differ by more: by tolerance times the larger of their two sizes.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  return one.every((a, i) => Math.abs(a - other[i]!) <= tolerance);
}
