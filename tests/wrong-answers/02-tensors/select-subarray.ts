/**
 * @belief   A subarray that begins at the part saves the offset.
 * @origin   `subarray` doesn't copy, so nothing seems lost.
 * @replaces 6-slices.ts
 * @does     makes another array on the same memory, and sets the offset to 0.
 * @mend     Keep `x.values` itself, and say with the offset where the part begins.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function select(x: Tensor, axis: number, index: number): Tensor {
  if (index < 0 || index >= x.shape[axis]!) throw new Error(`no index ${index} in (${x.shape})`);
  return {
    values: x.values.subarray(x.offset + index * x.strides[axis]!),
    shape: x.shape.toSpliced(axis, 1),
    strides: x.strides.toSpliced(axis, 1),
    offset: 0,
  };
}
