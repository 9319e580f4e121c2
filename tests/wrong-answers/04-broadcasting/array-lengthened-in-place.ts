/**
 * @belief   Ones in front of the array's shape change nothing.
 * @origin   unshift is the shortest way to align.
 * @replaces 2-stretch.ts
 * @does     puts ones into the array's own shape.
 * @mend     The array belongs to the caller. Align a copy of its shape, or count how many axes are new.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const refused = `${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`;
  const from = x.shape as number[];
  if (from.length > shape.length) throw new Error(refused);
  while (from.length < shape.length) from.unshift(1);
  if (from.some((length, axis) => length !== 1 && length !== shape[axis])) throw new Error(refused);
  const own = rowMajorStrides(from);
  return { values: x.values, shape, strides: from.map((length, axis) => (length === 1 ? 0 : own[axis]!)) };
}
