/**
 * @belief   The strides are those of the wanted shape, with 0 where an axis stretches.
 * @origin   rowMajorStrides is called with the shape that is at hand.
 * @replaces 2-stretch.ts
 * @does     gives axes that don't stretch the strides of the wanted shape.
 * @mend     Axes that don't stretch keep the array's own strides: rowMajorStrides(x.shape). Its numbers lie as close
 *           as before.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const fits = added >= 0 && x.shape.every((length, axis) => length === 1 || length === shape[axis + added]);
  if (!fits) throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  const all = rowMajorStrides(shape);
  const strides = shape.map((_, axis) => ((x.shape[axis - added] ?? 1) === 1 ? 0 : all[axis]!));
  return { values: x.values, shape, strides };
}
