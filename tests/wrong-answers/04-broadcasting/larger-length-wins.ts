/**
 * @belief   The smaller axis is stretched to the larger one, whatever its length.
 * @origin   In the examples the 1 is always the smaller one.
 * @replaces 1-shapes.ts
 * @fails    1-shapes > commonLength · two different lengths fit only if one of them is 1
 * @says     is the larger of the two. Only an axis of length 1 stretches
 */
export function commonLength(a: number, b: number): number | null {
  return Math.max(a, b);
}
