/**
 * @belief   What is too long is cut off.
 * @origin   zip stops at the shorter list.
 * @replaces 1-shapes.ts
 * @fails    1-shapes > commonLength · two different lengths fit only if one of them is 1
 * @says     is the smaller of the two. Nothing is cut off
 */
export function commonLength(a: number, b: number): number | null {
  if (a === 1) return b;
  return b === 1 ? a : Math.min(a, b);
}
