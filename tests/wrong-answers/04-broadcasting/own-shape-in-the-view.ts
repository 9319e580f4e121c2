/**
 * @belief   The array keeps its shape; only the strides are new.
 * @origin   "The numbers stay where they are" is read as "the array stays as it is".
 * @replaces 2-stretch.ts
 * @does     returns the array's own shape in the view.
 * @mend     The view has the wanted shape, with one stride for each of its axes.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const fits = added >= 0 && x.shape.every((length, axis) => length === 1 || length === shape[axis + added]);
  if (!fits) throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  const own = rowMajorStrides(x.shape);
  const strides = shape.map((_, axis) => ((x.shape[axis - added] ?? 1) === 1 ? 0 : own[axis - added]!));
  return { values: x.values, shape: x.shape, strides };
}
