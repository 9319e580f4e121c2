/**
 * @belief   Where the lengths are equal nothing moves, so the stride is 0.
 * @origin   "Keeps" is read as "stands still".
 * @replaces 2-stretch.ts
 * @does     gives the stride 0 to axes whose length stays the same.
 * @mend     An axis that isn't stretched is walked along as before: it keeps its own stride, from
 *           rowMajorStrides(x.shape).
 */
import { type NdArray, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const fits = added >= 0 && x.shape.every((length, axis) => length === 1 || length === shape[axis + added]);
  if (!fits) throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  return { values: x.values, shape, strides: shape.map(() => 0) };
}
