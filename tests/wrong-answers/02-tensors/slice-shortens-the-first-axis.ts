/**
 * @belief   A slice takes some of the rows.
 * @origin   x[1:3] cuts the first axis; others are not thought of.
 * @replaces 6-slices.ts
 * @does     shortens the first axis, whatever the axis is.
 * @mend     Shorten the axis that was asked for.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function slice(x: Tensor, axis: number, start: number, end: number): Tensor {
  return {
    values: x.values,
    shape: x.shape.with(0, end - start),
    strides: x.strides,
    offset: x.offset + start * x.strides[axis]!,
  };
}
