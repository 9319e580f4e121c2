/**
 * @belief   A new shape gets new strides.
 * @origin   packed makes them.
 * @replaces 6-slices.ts
 * @does     works out row-major strides for the new shape, as view does.
 * @mend     That mixes the numbers up. The two strides change places, as the two lengths do.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function transpose(x: Tensor, a: number, b: number): Tensor {
  const swap = (list: readonly number[]): number[] => list.with(a, list[b]!).with(b, list[a]!);
  return packed(x.values, swap(x.shape), x.offset);
}
