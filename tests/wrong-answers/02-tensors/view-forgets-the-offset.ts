/**
 * @belief   packed makes a tensor of values and a shape.
 * @origin   The third parameter is overlooked.
 * @replaces 5-view.ts
 * @does     begins at place 0.
 * @mend     x may begin at another place of the storage, and so does every view of it: keep its offset.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const size = (lengths: readonly number[]): number => lengths.reduce((all, length) => all * length, 1);
  const inOrder = String(x.strides) === String(packed(x.values, x.shape).strides);
  if (size(shape) !== size(x.shape) || !inOrder) throw new Error(`view: (${x.shape}) as (${shape})`);
  return packed(x.values, shape);
}
