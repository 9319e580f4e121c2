/**
 * @belief   view changes the shape: nothing else.
 * @origin   It's what the sentence says. The strides still are those of the old shape.
 * @replaces 5-view.ts
 * @does     keeps the strides of the old shape.
 * @mend     Another shape needs other strides. `packed` works them out.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const size = (lengths: readonly number[]): number => lengths.reduce((all, length) => all * length, 1);
  const inOrder = String(x.strides) === String(packed(x.values, x.shape).strides);
  if (size(shape) !== size(x.shape) || !inOrder) throw new Error(`view: (${x.shape}) as (${shape})`);
  return { ...x, shape };
}
