/**
 * @belief   The first array says how long the axis is.
 * @origin   Only pairs that fit were tried, and the first array is the large one.
 * @replaces 1-shapes.ts
 * @does     returns the first length where neither is 1, whatever the second one is.
 * @mend     Two lengths that differ, and none of them 1, don't fit: null.
 */
export function commonLength(a: number, b: number): number | null {
  return a === 1 ? b : a;
}
