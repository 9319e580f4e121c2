/**
 * @belief   Numbers that stand in order begin at place 0.
 * @origin   A tensor that was just made does.
 * @replaces 5-view.ts
 * @does     refuses every x that doesn't begin at place 0.
 * @mend     The numbers of x may begin at any offset: keep it.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const size = (lengths: readonly number[]): number => lengths.reduce((all, length) => all * length, 1);
  const inOrder = x.offset === 0 && String(x.strides) === String(packed(x.values, x.shape).strides);
  if (size(shape) !== size(x.shape) || !inOrder) throw new Error(`view: (${x.shape}) as (${shape})`);
  return packed(x.values, shape, x.offset);
}
