/**
 * @belief   A transpose exchanges rows and columns: the last two axes.
 * @origin   In a stack of images these are the last two.
 * @replaces 6-slices.ts
 * @does     exchanges the last two axes, whatever a and b are.
 * @mend     Exchange the axes that were asked for, a and b.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function transpose(x: Tensor, _a: number, _b: number): Tensor {
  const swap = (list: readonly number[]): number[] => [...list.slice(0, -2), list.at(-1)!, list.at(-2)!];
  return { ...x, shape: swap(x.shape), strides: swap(x.strides) };
}
