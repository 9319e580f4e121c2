/**
 * @belief   A product of 0 is a mistake, so it's made 1.
 * @origin   `|| 1` is written for the shape without axes.
 * @replaces 2-shape.ts
 * @does     gives 1 when an axis has length 0.
 * @mend     An axis of length 0 holds nothing, so the size is 0. The shape without axes needs no case of its own when
 *           the product begins at 1.
 */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, length) => size * length, 1) || 1;
}
