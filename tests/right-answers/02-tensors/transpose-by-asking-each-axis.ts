/**
 * @way      Asks for every axis where its length and stride come from.
 * @replaces 6-slices.ts
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function transpose(x: Tensor, a: number, b: number): Tensor {
  const from = (axis: number): number => (axis === a ? b : axis === b ? a : axis);
  return {
    offset: x.offset,
    strides: x.strides.map((_, axis) => x.strides[from(axis)]!),
    shape: x.shape.map((_, axis) => x.shape[from(axis)]!),
    values: x.values,
  };
}
