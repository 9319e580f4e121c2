/**
 * @belief   Any shape can be seen.
 * @origin   The check is left to whoever calls.
 * @replaces 5-view.ts
 * @does     accepts shapes for more or fewer numbers than x has.
 * @mend     Compare the two products, and throw an Error that names both shapes when they differ.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const inOrder = String(x.strides) === String(packed(x.values, x.shape).strides);
  if (!inOrder) throw new Error(`view: (${x.shape}) as (${shape})`);
  return packed(x.values, shape, x.offset);
}
