/**
 * @belief   A tensor has as many numbers as its storage.
 * @origin   values.length is at hand. A slice shows only a part of it.
 * @replaces 5-view.ts
 * @fails    5-view > Q27 · view: the same storage in a new shape, nothing is copied
 * @says     the check refuses too much
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const size = shape.reduce((all, length) => all * length, 1);
  if (size !== x.values.length) throw new Error(`(${x.shape}) can't be seen as (${shape})`);
  return packed(x.values, shape, x.offset);
}
