/**
 * @belief   A tensor is in order when its last axis is dense.
 * @origin   Only the last stride is looked at: that finds a transpose, but no gaps.
 * @replaces 5-view.ts
 * @fails    5-view > view · refuses numbers that stand in another order
 * @says     means that a tensor with gaps was viewed
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const size = (lengths: readonly number[]): number => lengths.reduce((all, length) => all * length, 1);
  if (size(shape) !== size(x.shape) || x.strides.at(-1) !== 1) throw new Error(`(${x.shape}) as (${shape})`);
  return packed(x.values, shape, x.offset);
}
