/**
 * @belief   The first array is the small one, and it stretches to the second.
 * @origin   One array is thought of as the one that gives the shape.
 * @replaces 1-shapes.ts
 * @does     returns null when the second length is 1 and the first is another one.
 * @mend     The rule is the same for both: a 1 on either side takes the other length.
 */
export function commonLength(a: number, b: number): number | null {
  return a === b || a === 1 ? b : null;
}
