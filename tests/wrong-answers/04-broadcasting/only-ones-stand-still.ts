/**
 * @belief   Stride 0 is for axes of length 1; a new axis has no length to stretch.
 * @origin   The rule for length 1 is remembered, and new axes need some stride, too.
 * @replaces 2-stretch.ts
 * @does     gives new axes a stride other than 0.
 * @mend     A new axis counts as one of length 1: every index along it finds the same numbers. Its stride is 0.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const fits = added >= 0 && x.shape.every((length, axis) => length === 1 || length === shape[axis + added]);
  if (!fits) throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  const [own, all] = [rowMajorStrides(x.shape), rowMajorStrides(shape)];
  const strides = shape.map((_, axis) => {
    if (axis < added) return all[axis]!;
    return x.shape[axis - added] === 1 ? 0 : own[axis - added]!;
  });
  return { values: x.values, shape, strides };
}
