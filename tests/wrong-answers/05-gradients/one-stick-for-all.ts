/**
 * @belief   A millionth is a millionth.
 * @origin   The tolerance is taken as it stands.
 * @replaces 7-gradients.ts
 * @fails    7-gradients > Q18 · agree: gradients are compared with a tolerance
 * @says     measures with the same stick at all sizes
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  return one.every((a, i) => Math.abs(a - other[i]!) <= tolerance);
}
