/**
 * @way      The partner of an axis is the sum of both without it.
 * @replaces 6-slices.ts
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function transpose(x: Tensor, a: number, b: number): Tensor {
  const source = (axis: number) => (axis === a || axis === b ? a + b - axis : axis);
  const rearranged = (notes: readonly number[]) => Array.from(notes, (_, axis) => notes[source(axis)]!);
  return { ...x, shape: rearranged(x.shape), strides: rearranged(x.strides) };
}
