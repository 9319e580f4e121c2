/**
 * @belief   Two gradients agree when they do so on average.
 * @origin   A mean of differences was the measure in an earlier module.
 * @replaces 7-gradients.ts
 * @does     divides each difference by its pair's size and takes the mean of that.
 * @mend     One slope that is far off mustn't hide behind the others. Each pair must agree by itself.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  if (one.length === 0) return true;
  const off = one.map((a, i) => {
    const b = other[i]!;
    return Math.abs(a - b) / Math.max(1, Math.abs(a), Math.abs(b));
  });
  return off.reduce((sum, part) => sum + part, 0) / off.length <= tolerance;
}
