/**
 * @belief   A loop from the last axis to the first collects the strides in that order.
 * @origin   The loop counts from the right and pushes.
 * @replaces 2-stretch.ts
 * @does     returns the strides in reverse order.
 * @mend     The first stride belongs to the first axis. If you go from right to left, turn the list round at the end.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const fits = added >= 0 && x.shape.every((length, axis) => length === 1 || length === shape[axis + added]);
  if (!fits) throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  const own = rowMajorStrides(x.shape);
  const strides = shape.map((_, axis) => ((x.shape[axis - added] ?? 1) === 1 ? 0 : own[axis - added]!));
  return { values: x.values, shape, strides: strides.reverse() };
}
