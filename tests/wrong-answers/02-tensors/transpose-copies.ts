/**
 * @belief   A transpose is a matrix of its own.
 * @origin   On paper one writes a second matrix.
 * @replaces 6-slices.ts
 * @does     copies the storage.
 * @mend     A transpose looks at the same storage: hand on `x.values` itself.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function transpose(x: Tensor, a: number, b: number): Tensor {
  const swap = (list: readonly number[]): number[] => list.with(a, list[b]!).with(b, list[a]!);
  return { values: x.values.slice(), shape: swap(x.shape), strides: swap(x.strides), offset: x.offset };
}
