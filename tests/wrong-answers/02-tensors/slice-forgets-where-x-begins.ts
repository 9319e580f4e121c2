/**
 * @belief   The slice begins at start times stride.
 * @origin   x is taken to begin at 0.
 * @replaces 6-slices.ts
 * @fails    6-slices > slice · from start up to end along one axis, without copying
 * @says     forgets where x itself begins
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function slice(x: Tensor, axis: number, start: number, end: number): Tensor {
  return {
    values: x.values,
    shape: x.shape.with(axis, end - start),
    strides: x.strides,
    offset: start * x.strides[axis]!,
  };
}
