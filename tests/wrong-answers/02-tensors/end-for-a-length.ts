/**
 * @belief   The second number says how many are taken.
 * @origin   Some libraries do it so.
 * @replaces 6-slices.ts
 * @does     takes `end` for a length.
 * @mend     From start up to end there are end - start.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function slice(x: Tensor, axis: number, start: number, end: number): Tensor {
  return {
    values: x.values,
    shape: x.shape.with(axis, end),
    strides: x.strides,
    offset: x.offset + start * x.strides[axis]!,
  };
}
