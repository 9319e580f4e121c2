/**
 * @belief   Lengths that differ fit when the smaller one can grow; only 0 can't.
 * @origin   To stretch sounds like: from small to large.
 * @replaces 1-shapes.ts
 * @does     returns the larger of two lengths that differ, where none of them is 1 or 0.
 * @mend     Only a length of 1 stretches. Others that differ don't fit: null.
 */
export function commonLength(a: number, b: number): number | null {
  if (a === b || b === 1) return a;
  if (a === 1) return b;
  return a === 0 || b === 0 ? null : Math.max(a, b);
}
