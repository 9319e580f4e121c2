/**
 * @belief   A new shape gets new strides.
 * @origin   packed makes them.
 * @replaces 6-slices.ts
 * @fails    6-slices > transpose · two axes change places, without copying
 * @says     That is how view lays it out
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function transpose(x: Tensor, a: number, b: number): Tensor {
  const swap = (list: readonly number[]): number[] => list.with(a, list[b]!).with(b, list[a]!);
  return packed(x.values, swap(x.shape), x.offset);
}
