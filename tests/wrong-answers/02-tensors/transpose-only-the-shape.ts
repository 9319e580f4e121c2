/**
 * @belief   (2, 3) becomes (3, 2), and that's a transpose.
 * @origin   It's a view of another shape.
 * @replaces 6-slices.ts
 * @fails    6-slices > transpose · two axes change places, without copying
 * @says     is the strides of x. If only the lengths change places
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function transpose(x: Tensor, a: number, b: number): Tensor {
  const swap = (list: readonly number[]): number[] => list.with(a, list[b]!).with(b, list[a]!);
  return { ...x, shape: swap(x.shape) };
}
