/**
 * @belief   The stride of an axis of length 1 doesn't matter.
 * @origin   In PyTorch it doesn't.
 * @replaces 5-view.ts
 * @does     accepts any stride for an axis of length 1.
 * @mend     Here the strides alone decide, also where an axis has length 1: they must be those that `packed` gives
 *           the shape of x.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const size = (lengths: readonly number[]): number => lengths.reduce((all, length) => all * length, 1);
  const right = packed(x.values, x.shape).strides;
  const inOrder = x.strides.every((stride, axis) => x.shape[axis] === 1 || stride === right[axis]);
  if (size(shape) !== size(x.shape) || !inOrder) throw new Error(`view: (${x.shape}) as (${shape})`);
  return packed(x.values, shape, x.offset);
}
