/**
 * @belief   From 1 to 3 means 1, 2 and 3.
 * @origin   In everyday language it does.
 * @replaces 6-slices.ts
 * @does     makes the axis one too long.
 * @mend     `end` is the first index that is not taken: there are end - start.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function slice(x: Tensor, axis: number, start: number, end: number): Tensor {
  return {
    values: x.values,
    shape: x.shape.with(axis, end - start + 1),
    strides: x.strides,
    offset: x.offset + start * x.strides[axis]!,
  };
}
