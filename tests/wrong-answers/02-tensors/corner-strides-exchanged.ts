/**
 * @belief   rows - 2 belongs to the last stride, and columns - 2 to the first.
 * @origin   In a square matrix that is packed both lead to the same place.
 * @replaces 7-whole.ts
 * @does     goes rows - 2 steps to the right and columns - 2 steps down, and begins at another place where these differ.
 * @mend     Down go rows - 2 steps of strides[0], to the right columns - 2 steps of strides[1].
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const [rows, columns] = x.shape as [number, number];
  const [down, right] = x.strides as [number, number];
  return {
    values: x.values.map((value) => 2 * value),
    shape: [2, 2],
    strides: x.strides,
    offset: x.offset + (rows - 2) * right + (columns - 2) * down,
  };
}
