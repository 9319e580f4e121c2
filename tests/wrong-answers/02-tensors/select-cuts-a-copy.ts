/**
 * @belief   A part of an array is a slice of it.
 * @origin   slice copies; and then the offset may be 0, so why not.
 * @replaces 6-slices.ts
 * @does     copies the storage from the part on, and sets the offset to 0.
 * @mend     A part looks at the same storage: hand on `x.values` itself, and say with the offset where the part
 *           begins.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index < 0 || index >= x.shape[axis]!) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: x.values.slice(x.offset + index * x.strides[axis]!),
    shape: x.shape.toSpliced(axis, 1),
    strides: x.strides.toSpliced(axis, 1),
    offset: 0,
  };
}
