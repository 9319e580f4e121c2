/**
 * @belief   A transpose turns the axes around.
 * @origin   True for two axes.
 * @replaces 6-slices.ts
 * @fails    6-slices > transpose · two axes change places, without copying
 * @says     is every axis in reversed order
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function transpose(x: Tensor, _a: number, _b: number): Tensor {
  return { ...x, shape: x.shape.toReversed(), strides: x.strides.toReversed() };
}
