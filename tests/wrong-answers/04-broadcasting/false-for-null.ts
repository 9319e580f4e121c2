/**
 * @belief   false says that two lengths don't fit.
 * @origin   "Do they fit?" is a question for true and false.
 * @replaces 1-shapes.ts
 * @does     returns false where two lengths don't fit.
 * @mend     The stub asks for null where the two don't fit.
 */
export function commonLength(a: number, b: number): number | null {
  if (a === b || b === 1) return a;
  return a === 1 ? b : (false as unknown as null);
}
