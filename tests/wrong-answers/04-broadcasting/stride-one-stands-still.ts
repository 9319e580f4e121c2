/**
 * @belief   A stretched axis has the stride 1, as its length was 1.
 * @origin   Length and stride are mixed up.
 * @replaces 2-stretch.ts
 * @does     gives stretched axes the stride 1.
 * @mend     With the stride 1 each step goes on to another number. To stay where you are takes a step of 0.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const fits = added >= 0 && x.shape.every((length, axis) => length === 1 || length === shape[axis + added]);
  if (!fits) throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  const own = rowMajorStrides(x.shape);
  const strides = shape.map((_, axis) => ((x.shape[axis - added] ?? 1) === 1 ? 1 : own[axis - added]!));
  return { values: x.values, shape, strides };
}
