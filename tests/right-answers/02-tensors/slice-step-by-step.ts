/**
 * @way      Drops the front step by step.
 * @replaces 6-slices.ts
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function slice(x: Tensor, axis: number, start: number, end: number): Tensor {
  let { offset } = x;
  const shape = [...x.shape];
  for (let i = 0; i < start; i++) offset += x.strides[axis]!;
  shape[axis] = end - start;
  return { values: x.values, shape, strides: x.strides.slice(), offset };
}
