/**
 * @belief   view changes the shape, and that is all there is to it.
 * @origin   That the storage is shared is not part of the idea, so a copy is as good.
 * @replaces 5-view.ts
 * @does     copies the storage: a write through the view isn't seen in x.
 * @mend     A view looks at the same storage: hand on `x.values` itself.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const size = (lengths: readonly number[]): number => lengths.reduce((all, length) => all * length, 1);
  const inOrder = String(x.strides) === String(packed(x.values, x.shape).strides);
  if (size(shape) !== size(x.shape) || !inOrder) throw new Error(`view: (${x.shape}) as (${shape})`);
  return packed(x.values.slice(), shape, x.offset);
}
