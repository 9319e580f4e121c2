/**
 * @belief   subarray gives the same array back.
 * @origin   It copies no numbers.
 * @replaces 2-stretch.ts
 * @does     hands on another Float32Array that looks at the same memory.
 * @mend     The stub asks for the very same array: values is x.values itself.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const fits = added >= 0 && x.shape.every((length, axis) => length === 1 || length === shape[axis + added]);
  if (!fits) throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  const own = rowMajorStrides(x.shape);
  const strides = shape.map((_, axis) => ((x.shape[axis - added] ?? 1) === 1 ? 0 : own[axis - added]!));
  return { values: x.values.subarray(0), shape, strides };
}
