/**
 * @belief   The slice begins `start` places on.
 * @origin   It does along the last axis.
 * @replaces 6-slices.ts
 * @fails    6-slices > slice · from start up to end along one axis, without copying
 * @says     is start added as it is
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function slice(x: Tensor, axis: number, start: number, end: number): Tensor {
  return {
    values: x.values,
    shape: x.shape.with(axis, end - start),
    strides: x.strides,
    offset: x.offset + start,
  };
}
