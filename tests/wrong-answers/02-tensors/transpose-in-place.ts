/**
 * @belief   x.t() turns x.
 * @origin   The two lists of x are changed themselves.
 * @replaces 6-slices.ts
 * @fails    6-slices > transpose · two axes change places, without copying
 * @says     x.shape after transpose
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function transpose(x: Tensor, a: number, b: number): Tensor {
  for (const list of [x.shape, x.strides] as number[][]) [list[a], list[b]] = [list[b]!, list[a]!];
  return { ...x };
}
