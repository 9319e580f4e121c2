/**
 * @belief   list[a] = list[b]; list[b] = list[a] swaps.
 * @origin   The first assignment destroys what the second one reads.
 * @replaces 6-slices.ts
 * @does     gives both axes what axis b had, length and stride.
 * @mend     The first write destroyed what the second one needed. Read both, then write both.
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
