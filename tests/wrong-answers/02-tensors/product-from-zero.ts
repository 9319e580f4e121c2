/**
 * @belief   reduce begins at 0.
 * @origin   It does, for sums.
 * @replaces 2-shape.ts
 * @does     gives 0 every time.
 * @mend     A product begins at 1: 0 times anything stays 0.
 */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, length) => size * length, 0);
}
