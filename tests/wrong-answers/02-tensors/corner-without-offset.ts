/**
 * @belief   A matrix begins at place 0.
 * @origin   A matrix that was just made does.
 * @replaces 7-whole.ts
 * @does     leaves out where x itself begins.
 * @mend     Walk from the offset of x: add to it.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const [rows, columns] = x.shape as [number, number];
  const offset = (rows - 2) * x.strides[0]! + (columns - 2) * x.strides[1]!;
  return { values: x.values.map((value) => 2 * value), shape: [2, 2], strides: x.strides, offset };
}
