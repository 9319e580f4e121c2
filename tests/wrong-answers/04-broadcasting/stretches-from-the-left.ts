/**
 * @belief   Axis 0 of the array is axis 0 of the wanted shape.
 * @origin   Lists are read from the left.
 * @replaces 2-stretch.ts
 * @does     compares the two shapes from the first axis on, so that new axes come at the end.
 * @mend     Align at the right: the new axes are in front. Axis 0 of the array is as far from the end as in its own
 *           shape.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const fits =
    shape.length >= x.shape.length && x.shape.every((length, axis) => length === 1 || length === shape[axis]);
  if (!fits) throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  const own = rowMajorStrides(x.shape);
  return {
    values: x.values,
    shape,
    strides: shape.map((_, axis) => ((x.shape[axis] ?? 1) === 1 ? 0 : own[axis]!)),
  };
}
