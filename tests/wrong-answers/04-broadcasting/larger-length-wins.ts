/**
 * @belief   The smaller axis is stretched to the larger one, whatever its length.
 * @origin   In the examples the 1 is always the smaller one.
 * @replaces 1-shapes.ts
 * @does     returns the larger of the two lengths, whatever they are.
 * @mend     Only an axis of length 1 stretches, and it takes the other length, which may be 0. Other lengths that
 *           differ don't fit: null.
 */
export function commonLength(a: number, b: number): number | null {
  return Math.max(a, b);
}
