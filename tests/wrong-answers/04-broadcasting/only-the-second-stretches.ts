/**
 * @belief   The second array is the small one, and it stretches to the first.
 * @origin   images - ideal has the small array on the right.
 * @replaces 1-shapes.ts
 * @does     returns null when the first length is 1 and the second is another one.
 * @mend     The rule is the same for both: a 1 on either side takes the other length.
 */
export function commonLength(a: number, b: number): number | null {
  return a === b || b === 1 ? a : null;
}
