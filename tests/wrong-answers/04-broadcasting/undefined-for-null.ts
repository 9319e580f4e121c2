/**
 * @belief   A function that has no answer may end without return.
 * @origin   undefined and null both mean "nothing".
 * @replaces 1-shapes.ts
 * @does     returns undefined where two lengths don't fit.
 * @mend     The stub asks for null. The two are different values: undefined === null is false.
 */
export function commonLength(a: number, b: number): number | null {
  if (a === b || b === 1) return a;
  if (a === 1) return b;
  return undefined as unknown as null;
}
