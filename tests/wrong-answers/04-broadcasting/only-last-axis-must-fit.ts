/**
 * @belief   When the last axes are equal, the rest can be stretched.
 * @origin   Shapes are aligned at the right, and so only the right is looked at.
 * @replaces 2-stretch.ts
 * @does     checks only the last axis: another one longer than 1 may change its length.
 * @mend     Every axis of the array must be 1 or as long as in the wanted shape.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const last = x.shape.at(-1) ?? 1;
  if (added < 0 || (last !== 1 && last !== shape.at(-1))) {
    throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  }
  const own = rowMajorStrides(x.shape);
  const strides = shape.map((length, axis) => (x.shape[axis - added] === length ? own[axis - added]! : 0));
  return { values: x.values, shape, strides };
}
