/**
 * @belief   With enough axes, every shape can be taken.
 * @origin   The rank is checked, and the lengths are left to whoever calls.
 * @replaces 2-stretch.ts
 * @does     refuses only a shape with fewer axes: an axis longer than 1 may change its length.
 * @mend     Check the lengths as well: an axis of the array stays as long as it is, unless it's 1.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  if (added < 0) throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  const own = rowMajorStrides(x.shape);
  const strides = shape.map((length, axis) => (x.shape[axis - added] === length ? own[axis - added]! : 0));
  return { values: x.values, shape, strides };
}
