/**
 * @belief   Walk differently, and you see the transpose.
 * @origin   The lengths must follow, or one walks too far.
 * @replaces 6-slices.ts
 * @does     exchanges the strides and leaves the lengths as they were.
 * @mend     The lengths go with their axes: exchange them, too.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function transpose(x: Tensor, a: number, b: number): Tensor {
  const swap = (list: readonly number[]): number[] => list.with(a, list[b]!).with(b, list[a]!);
  return { ...x, strides: swap(x.strides) };
}
