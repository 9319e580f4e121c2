/**
 * @belief   The stride of an axis is the size divided by its length.
 * @origin   For the first axis it's true.
 * @replaces 3-strides.ts
 * @does     gives the product of all other lengths, also of those before the axis.
 * @mend     Only the lengths after the axis count.
 */
export function rowMajorStrides(shape: readonly number[]): number[] {
  return shape.map((_, own) =>
    shape.reduce((step, length, axis) => (axis === own ? step : step * length), 1),
  );
}
