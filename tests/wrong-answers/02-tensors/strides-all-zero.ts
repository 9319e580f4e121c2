/**
 * @belief   reduce begins at 0.
 * @origin   It does, for sums.
 * @replaces 3-strides.ts
 * @does     gives 0 for every axis.
 * @mend     A product begins at 1: 0 times anything stays 0.
 */
export function rowMajorStrides(shape: readonly number[]): number[] {
  return shape.map((_, axis) => shape.slice(axis + 1).reduce((step, length) => step * length, 0));
}
