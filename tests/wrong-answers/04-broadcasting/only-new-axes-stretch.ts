/**
 * @belief   Only axes that are new get the stride 0.
 * @origin   Broadcasting is remembered as a rule about ranks.
 * @replaces 2-stretch.ts
 * @does     gives an axis of length 1 its own stride where it stretches.
 * @mend     A step along a stretched axis goes nowhere, new or not: where a length of 1 becomes another, the stride
 *           is 0.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const fits = added >= 0 && x.shape.every((length, axis) => length === 1 || length === shape[axis + added]);
  if (!fits) throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  const own = rowMajorStrides(x.shape);
  return { values: x.values, shape, strides: shape.map((_, axis) => own[axis - added] ?? 0) };
}
