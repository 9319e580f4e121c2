/**
 * @belief   Equal lists are ===.
 * @origin   Numbers and texts are compared so. Two lists are two objects.
 * @replaces 5-view.ts
 * @does     refuses everything.
 * @mend     `===` asks whether it's the same list. Compare what is in the two lists of strides.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const size = (lengths: readonly number[]): number => lengths.reduce((all, length) => all * length, 1);
  const inOrder = x.strides === packed(x.values, x.shape).strides;
  if (size(shape) !== size(x.shape) || !inOrder) throw new Error(`view: (${x.shape}) as (${shape})`);
  return packed(x.values, shape, x.offset);
}
