/**
 * @belief   An existing axis keeps its length; only new axes can come.
 * @origin   Broadcasting is remembered as a rule about ranks.
 * @replaces 2-stretch.ts
 * @does     refuses to stretch an axis of length 1.
 * @mend     An axis of length 1 may become any length; its stride is 0 then. Only longer axes must stay as they are.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const fits = added >= 0 && x.shape.every((length, axis) => length === shape[axis + added]);
  if (!fits) throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  const own = rowMajorStrides(x.shape);
  return { values: x.values, shape, strides: shape.map((_, axis) => own[axis - added] ?? 0) };
}
