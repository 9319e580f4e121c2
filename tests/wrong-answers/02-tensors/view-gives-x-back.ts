/**
 * @belief   Where nothing is copied, nothing is new.
 * @origin   x is returned, after all the checks.
 * @replaces 5-view.ts
 * @does     gives x back, in its old shape.
 * @mend     The result is a new tensor: the same storage with other notes.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const size = (lengths: readonly number[]): number => lengths.reduce((all, length) => all * length, 1);
  const inOrder = String(x.strides) === String(packed(x.values, x.shape).strides);
  if (size(shape) !== size(x.shape) || !inOrder) throw new Error(`view: (${x.shape}) as (${shape})`);
  return x;
}
