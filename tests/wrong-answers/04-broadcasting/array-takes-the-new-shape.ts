/**
 * @belief   The array itself is stretched.
 * @origin   expand sounds like something that is done to the array.
 * @replaces 2-stretch.ts
 * @does     writes the wanted shape into the array itself.
 * @mend     The array stays as it is. The view is a new object with the wanted shape, on the array's values.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const fits = added >= 0 && x.shape.every((length, axis) => length === 1 || length === shape[axis + added]);
  if (!fits) throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  const own = rowMajorStrides(x.shape);
  const strides = shape.map((_, axis) => ((x.shape[axis - added] ?? 1) === 1 ? 0 : own[axis - added]!));
  return Object.assign(x, { shape, strides });
}
