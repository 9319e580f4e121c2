/**
 * @belief   The strides follow from the wanted shape.
 * @origin   Strides were always computed from the shape so far.
 * @replaces 2-stretch.ts
 * @does     gives the strides of an array that has all the numbers of the wanted shape.
 * @mend     Here numbers are used again. A stretched axis has the stride 0, the others have the array's own strides.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const fits = added >= 0 && x.shape.every((length, axis) => length === 1 || length === shape[axis + added]);
  if (!fits) throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  return { values: x.values, shape, strides: rowMajorStrides(shape) };
}
