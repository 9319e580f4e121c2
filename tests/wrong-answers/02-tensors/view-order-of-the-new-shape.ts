/**
 * @belief   The strides must be those of the new shape.
 * @origin   Two shapes are at hand, and the wrong one is packed.
 * @replaces 5-view.ts
 * @does     compares the strides of x with those of the new shape.
 * @mend     x is in order when its strides are those of its own shape. The new shape has other ones.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const size = (lengths: readonly number[]): number => lengths.reduce((all, length) => all * length, 1);
  const inOrder = String(x.strides) === String(packed(x.values, shape).strides);
  if (size(shape) !== size(x.shape) || !inOrder) throw new Error(`view: (${x.shape}) as (${shape})`);
  return packed(x.values, shape, x.offset);
}
