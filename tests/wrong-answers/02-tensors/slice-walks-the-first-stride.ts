/**
 * @belief   A step is as long as the first stride.
 * @origin   x[1:3] cuts the first axis; others are not thought of.
 * @replaces 6-slices.ts
 * @does     walks with the stride of the first axis, whatever the axis is.
 * @mend     Walk with the stride of the axis that was asked for.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function slice(x: Tensor, axis: number, start: number, end: number): Tensor {
  return {
    values: x.values,
    shape: x.shape.with(axis, end - start),
    strides: x.strides,
    offset: x.offset + start * x.strides[0]!,
  };
}
