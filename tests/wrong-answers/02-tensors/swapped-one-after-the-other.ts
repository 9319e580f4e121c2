/**
 * @belief   list[a] = list[b]; list[b] = list[a] swaps.
 * @origin   The first assignment destroys what the second one reads.
 * @replaces 6-slices.ts
 * @fails    6-slices > transpose · two axes change places, without copying
 * @says     the first write destroyed what the second one needed
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function transpose(x: Tensor, a: number, b: number): Tensor {
  const [shape, strides] = [[...x.shape], [...x.strides]];
  for (const list of [shape, strides]) {
    list[a] = list[b]!;
    list[b] = list[a]!;
  }
  return { ...x, shape, strides };
}
