/**
 * @belief   A view has its own numbers.
 * @origin   Only the part from the offset on is wanted, so it's cut out.
 * @replaces 5-view.ts
 * @does     copies the numbers from the offset on into a new storage.
 * @mend     A view looks at the same storage: hand on `x.values` itself. The offset says where to begin.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const size = (lengths: readonly number[]): number => lengths.reduce((all, length) => all * length, 1);
  const inOrder = String(x.strides) === String(packed(x.values, x.shape).strides);
  if (size(shape) !== size(x.shape) || !inOrder) throw new Error(`view: (${x.shape}) as (${shape})`);
  return packed(x.values.slice(x.offset), shape);
}
