/**
 * @belief   Where it begins doesn't matter for a transpose.
 * @origin   All examples begin at place 0.
 * @replaces 6-slices.ts
 * @does     sets the offset to 0.
 * @mend     x may begin at another place of the storage, and so does its transpose: keep the offset.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function transpose(x: Tensor, a: number, b: number): Tensor {
  const swap = (list: readonly number[]): number[] => list.with(a, list[b]!).with(b, list[a]!);
  return { values: x.values, shape: swap(x.shape), strides: swap(x.strides), offset: 0 };
}
