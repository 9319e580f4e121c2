/**
 * @belief   Strides that fall from left to right mean row-major order.
 * @origin   Row-major strides do fall.
 * @replaces 5-view.ts
 * @does     accepts x when its strides fall from left to right, also where there are gaps.
 * @mend     After a slice the strides still fall. Compare them with those that `packed` gives the shape of x.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const size = (lengths: readonly number[]): number => lengths.reduce((all, length) => all * length, 1);
  const falling = x.strides.every((stride, axis) => axis === 0 || stride <= x.strides[axis - 1]!);
  if (size(shape) !== size(x.shape) || !falling) throw new Error(`view: (${x.shape}) as (${shape})`);
  return packed(x.values, shape, x.offset);
}
