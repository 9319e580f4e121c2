/**
 * @belief   What is too long is cut off.
 * @origin   zip stops at the shorter list.
 * @replaces 1-shapes.ts
 * @does     returns the smaller of two lengths where neither is 1.
 * @mend     Nothing is cut off: lengths that differ, and none of them 1, don't fit. The answer is null.
 */
export function commonLength(a: number, b: number): number | null {
  if (a === 1) return b;
  return b === 1 ? a : Math.min(a, b);
}
