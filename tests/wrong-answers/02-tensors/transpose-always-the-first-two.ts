/**
 * @belief   A transpose exchanges rows and columns: axes 0 and 1.
 * @origin   A matrix has no other ones.
 * @replaces 6-slices.ts
 * @does     exchanges axes 0 and 1, whatever a and b are.
 * @mend     Exchange the axes that were asked for, a and b.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function transpose(x: Tensor, _a: number, _b: number): Tensor {
  const swap = ([first, second, ...others]: readonly number[]): number[] => [second!, first!, ...others];
  return { ...x, shape: swap(x.shape), strides: swap(x.strides) };
}
