/**
 * @belief   What fits in number can be viewed.
 * @origin   Only the products are compared; the order of the numbers isn't.
 * @replaces 5-view.ts
 * @does     doesn't ask whether the strides are row-major, and shows numbers that stand in another order mixed up.
 * @mend     Compare the strides of x with those that `packed` gives its shape, and throw an Error when they differ.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const size = (lengths: readonly number[]): number => lengths.reduce((all, length) => all * length, 1);
  if (size(shape) !== size(x.shape)) throw new Error(`view: (${x.shape}) as (${shape})`);
  return packed(x.values, shape, x.offset);
}
