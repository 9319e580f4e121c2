/**
 * @belief   NaN says that there is no number.
 * @origin   "Not a number" sounds like "no length".
 * @replaces 1-shapes.ts
 * @does     returns NaN where two lengths don't fit.
 * @mend     The stub asks for null. NaN isn't even equal to itself: NaN === NaN is false.
 */
export function commonLength(a: number, b: number): number | null {
  if (a === b || b === 1) return a;
  return a === 1 ? b : Number.NaN;
}
