/**
 * @belief   A tensor is in order when its last axis is dense.
 * @origin   Only the last stride is looked at: that finds a transpose, but no gaps.
 * @replaces 5-view.ts
 * @does     looks at the last stride alone: where that is 1 it accepts gaps and other orders.
 * @mend     Compare all strides of x with those that `packed` gives its shape.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const size = (lengths: readonly number[]): number => lengths.reduce((all, length) => all * length, 1);
  const dense = x.strides.length === 0 || x.strides.at(-1) === 1;
  if (size(shape) !== size(x.shape) || !dense) throw new Error(`view: (${x.shape}) as (${shape})`);
  return packed(x.values, shape, x.offset);
}
