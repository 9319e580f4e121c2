/**
 * @belief   A tensor has as many numbers as its storage.
 * @origin   values.length is at hand. A slice shows only a part of it.
 * @replaces 5-view.ts
 * @does     compares the new shape with the length of the storage, not with the shape of x.
 * @mend     A tensor may show a part of its storage. Compare the products of the two shapes.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const size = shape.reduce((all, length) => all * length, 1);
  const inOrder = String(x.strides) === String(packed(x.values, x.shape).strides);
  if (size !== x.values.length || !inOrder) throw new Error(`view: (${x.shape}) as (${shape})`);
  return packed(x.values, shape, x.offset);
}
