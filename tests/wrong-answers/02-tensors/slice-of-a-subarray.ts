/**
 * @belief   A subarray that begins at the piece saves the offset.
 * @origin   `subarray` doesn't copy, so nothing seems lost.
 * @replaces 6-slices.ts
 * @does     makes another array on the same memory, and sets the offset to 0.
 * @mend     Keep `x.values` itself, and say with the offset where the piece begins.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function slice(x: Tensor, axis: number, start: number, end: number): Tensor {
  return {
    values: x.values.subarray(x.offset + start * x.strides[axis]!),
    shape: x.shape.with(axis, end - start),
    strides: x.strides,
    offset: 0,
  };
}
