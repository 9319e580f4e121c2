/**
 * @belief   A length fits every multiple of it: the numbers come again.
 * @origin   "To stretch" sounds like repeating, and whole multiples seem to fit.
 * @replaces 1-shapes.ts
 * @does     returns the larger length when it's a multiple of the smaller one.
 * @mend     Only a length of 1 stretches. 2 and 4 don't fit: null.
 */
export function commonLength(a: number, b: number): number | null {
  if (a === b || b === 1) return a;
  if (a === 1) return b;
  const [small, large] = a < b ? [a, b] : [b, a];
  return small > 0 && large % small === 0 ? large : null;
}
