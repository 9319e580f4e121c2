/**
 * @belief   The common length is the product: 1 times n is n.
 * @origin   With a 1 it's true.
 * @replaces 1-shapes.ts
 * @does     returns the product of two lengths that differ, whether they fit or not.
 * @mend     Where neither is 1, lengths that differ don't fit: null.
 */
export function commonLength(a: number, b: number): number | null {
  return a === b ? a : a * b;
}
