/**
 * @belief   Two gradients agree when they do so on average.
 * @origin   A mean of differences was the measure in an earlier module.
 * @replaces 7-gradients.ts
 * @does     compares the mean of all differences with the mean of what is allowed.
 * @mend     One slope that is far off mustn't hide behind the others. Each pair must agree by itself.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  let [difference, allowed] = [0, 0];
  for (const [i, a] of one.entries()) {
    const b = other[i]!;
    difference += Math.abs(a - b);
    allowed += tolerance * Math.max(1, Math.abs(a), Math.abs(b));
  }
  return difference <= allowed;
}
