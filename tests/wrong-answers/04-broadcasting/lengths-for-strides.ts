/**
 * @belief   The stride of an axis is its length.
 * @origin   In (2, 3) the step from row to row is 3, and 3 is a length.
 * @replaces 2-stretch.ts
 * @does     gives the axes that don't stretch their lengths as strides.
 * @mend     A stride is the product of all lengths that follow, not a length of its own: use
 *           rowMajorStrides(x.shape).
 */
import { type NdArray, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const fits = added >= 0 && x.shape.every((length, axis) => length === 1 || length === shape[axis + added]);
  if (!fits) throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  const strides = shape.map((length, axis) => ((x.shape[axis - added] ?? 1) === 1 ? 0 : length));
  return { values: x.values, shape, strides };
}
