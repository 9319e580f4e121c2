/**
 * @belief   x.t() turns x itself.
 * @origin   The two lists of x are changed themselves.
 * @replaces 6-slices.ts
 * @does     exchanges the entries in the lists of x itself.
 * @mend     x must stay as it is: make new lists for shape and strides.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function transpose(x: Tensor, a: number, b: number): Tensor {
  for (const list of [x.shape, x.strides] as number[][]) [list[a], list[b]] = [list[b]!, list[a]!];
  return { ...x };
}
