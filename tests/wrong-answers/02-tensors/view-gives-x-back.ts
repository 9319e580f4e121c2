/**
 * @belief   Where nothing is copied, nothing is new.
 * @origin   x is returned, after all the checks.
 * @replaces 5-view.ts
 * @fails    5-view > Q27 · view: the same storage in a new shape, nothing is copied
 * @says     is the shape that x had
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const size = (lengths: readonly number[]): number => lengths.reduce((all, length) => all * length, 1);
  const inOrder = String(x.strides) === String(packed(x.values, x.shape).strides);
  if (size(shape) !== size(x.shape) || !inOrder) throw new Error(`view: (${x.shape}) as (${shape})`);
  return x;
}
