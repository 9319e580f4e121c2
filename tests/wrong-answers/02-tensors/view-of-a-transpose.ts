/**
 * @belief   What fits in number can be viewed.
 * @origin   Only the products are compared; the order of the numbers isn't.
 * @replaces 5-view.ts
 * @fails    5-view > view · refuses numbers that stand in another order
 * @says     means that a transposed tensor was viewed
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const size = (lengths: readonly number[]): number => lengths.reduce((all, length) => all * length, 1);
  if (size(shape) !== size(x.shape)) throw new Error(`view: (${x.shape}) as (${shape})`);
  return packed(x.values, shape, x.offset);
}
