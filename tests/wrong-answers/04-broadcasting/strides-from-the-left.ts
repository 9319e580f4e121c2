/**
 * @belief   The first stride belongs to the first axis.
 * @origin   New axes are added in front, and the strides are not moved.
 * @replaces 2-stretch.ts
 * @does     gives the array's own strides to the first axes of the wanted shape.
 * @mend     Align at the right: the new axes are in front, so axis 0 of the array may be axis 1 or 2 of the view.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const fits = added >= 0 && x.shape.every((length, axis) => length === 1 || length === shape[axis + added]);
  if (!fits) throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  const own = rowMajorStrides(x.shape);
  return {
    values: x.values,
    shape,
    strides: shape.map((_, axis) => ((x.shape[axis] ?? 1) === 1 ? 0 : own[axis]!)),
  };
}
