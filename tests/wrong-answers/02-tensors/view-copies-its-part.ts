/**
 * @belief   A view has its own numbers.
 * @origin   Only the part from the offset on is wanted, so it's cut out.
 * @replaces 5-view.ts
 * @fails    5-view > Q27 · view: a write through the view is seen in the original
 * @says     the view has a copy
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const size = (lengths: readonly number[]): number => lengths.reduce((all, length) => all * length, 1);
  const inOrder = String(x.strides) === String(packed(x.values, x.shape).strides);
  if (size(shape) !== size(x.shape) || !inOrder) throw new Error(`view: (${x.shape}) as (${shape})`);
  return packed(x.values.slice(x.offset), shape);
}
