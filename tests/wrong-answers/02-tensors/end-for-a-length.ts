/**
 * @belief   The second number is how many.
 * @origin   Some libraries do it so.
 * @replaces 6-slices.ts
 * @fails    6-slices > slice · from start up to end along one axis, without copying
 * @says     takes end for a length
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
