/**
 * @belief   Two lists of strides are equal when their digits, written one behind the other, are.
 * @origin   `join("")` makes a text of a list, and texts are easy to compare.
 * @replaces 5-view.ts
 * @does     compares strides by their digits alone: (1, 11) and (11, 1) read the same.
 * @mend     Keep something between the numbers when you compare lists as text, or compare axis by axis.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const size = (lengths: readonly number[]): number => lengths.reduce((all, length) => all * length, 1);
  const inOrder = x.strides.join("") === packed(x.values, x.shape).strides.join("");
  if (size(shape) !== size(x.shape) || !inOrder) throw new Error(`view: (${x.shape}) as (${shape})`);
  return packed(x.values, shape, x.offset);
}
