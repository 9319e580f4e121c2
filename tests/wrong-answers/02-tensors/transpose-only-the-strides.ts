/**
 * @belief   Walk differently, and you see the transpose.
 * @origin   The lengths must follow, or one walks too far.
 * @replaces 6-slices.ts
 * @fails    6-slices > transpose · two axes change places, without copying
 * @says     is the shape of x. The lengths of the two axes change places
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function transpose(x: Tensor, a: number, b: number): Tensor {
  const swap = (list: readonly number[]): number[] => list.with(a, list[b]!).with(b, list[a]!);
  return { ...x, strides: swap(x.strides) };
}
