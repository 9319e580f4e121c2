/**
 * @belief   (2, 3) becomes (3, 2), and that's a transpose.
 * @origin   It's a view of another shape.
 * @replaces 6-slices.ts
 * @does     exchanges the lengths and leaves the strides as they were.
 * @mend     That's a view of another shape. The strides go with their axes: exchange them, too.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function transpose(x: Tensor, a: number, b: number): Tensor {
  const swap = (list: readonly number[]): number[] => list.with(a, list[b]!).with(b, list[a]!);
  return { ...x, shape: swap(x.shape) };
}
