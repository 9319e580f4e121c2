/**
 * @belief   A new axis needs no stride, since nothing moves along it.
 * @origin   Strides are made from the array's own axes, with map.
 * @replaces 2-stretch.ts
 * @does     returns no strides for the new axes.
 * @mend     A view has one stride per axis of the wanted shape. That of a new axis is 0, and it stands in front.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const fits = added >= 0 && x.shape.every((length, axis) => length === 1 || length === shape[axis + added]);
  if (!fits) throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  const own = rowMajorStrides(x.shape);
  return { values: x.values, shape, strides: x.shape.map((length, axis) => (length === 1 ? 0 : own[axis]!)) };
}
