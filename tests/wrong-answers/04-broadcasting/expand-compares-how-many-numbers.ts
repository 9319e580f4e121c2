/**
 * @belief   What has no more numbers than the shape has room for can take the shape.
 * @origin   Stretching makes more numbers out of few.
 * @replaces 2-stretch.ts
 * @does     compares how many numbers x and the shape have, and not how many axes: it drops axes of length 1 in
 *           front, and refuses a length of 0.
 * @mend     Compare axis by axis, from the last one on: each must be equal or 1. When the shape has fewer axes than
 *           x, throw.
 */
import {
  type NdArray,
  rowMajorStrides,
  type Shape,
  shapeText,
  sizeOf,
  type View,
} from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const problem = new Error(`can't expand ${shapeText(x.shape)} to ${shapeText(shape)}`);
  if (sizeOf(x.shape) > sizeOf(shape)) throw problem;
  const own = rowMajorStrides(x.shape);
  const missing = shape.length - x.shape.length;
  const strides = shape.map((wanted, axis) => {
    const length = x.shape[axis - missing] ?? 1;
    if (length !== 1 && length !== wanted) throw problem;
    return length === 1 ? 0 : own[axis - missing]!;
  });
  return { values: x.values, shape, strides };
}
