/**
 * @belief   An array keeps its rank; whoever wants more axes must reshape first.
 * @origin   "As if it had a larger shape" is read as "longer axes".
 * @replaces 2-stretch.ts
 * @does     refuses a shape with more axes than the array has.
 * @mend     New axes may come in front. They get the stride 0.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const fits =
    shape.length === x.shape.length &&
    x.shape.every((length, axis) => length === 1 || length === shape[axis]);
  if (!fits) throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  const own = rowMajorStrides(x.shape);
  return { values: x.values, shape, strides: x.shape.map((length, axis) => (length === 1 ? 0 : own[axis]!)) };
}
