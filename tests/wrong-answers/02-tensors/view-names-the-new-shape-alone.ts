/**
 * @belief   The new shape doesn't fit, so it's enough to name that one.
 * @origin   The other shape is thought to be known.
 * @replaces 5-view.ts
 * @does     refuses with an error that doesn't name the shape of x.
 * @mend     Name both shapes: the one that x has, and the new one.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const size = (lengths: readonly number[]): number => lengths.reduce((all, length) => all * length, 1);
  const inOrder = String(x.strides) === String(packed(x.values, x.shape).strides);
  if (size(shape) !== size(x.shape) || !inOrder) throw new Error(`view: x can't be seen as (${shape})`);
  return packed(x.values, shape, x.offset);
}
