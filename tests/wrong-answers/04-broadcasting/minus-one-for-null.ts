/**
 * @belief   -1 says that nothing was found.
 * @origin   indexOf does it so.
 * @replaces 1-shapes.ts
 * @does     returns -1 where two lengths don't fit.
 * @mend     The stub asks for null where the two don't fit.
 */
export function commonLength(a: number, b: number): number | null {
  if (a === b || b === 1) return a;
  return a === 1 ? b : -1;
}
