/**
 * @belief   The copy begins at the offset, and the new tensor has the offset of x.
 * @origin   Each of the two steps is right by itself.
 * @replaces 7-whole.ts
 * @does     counts the offset of x twice.
 * @mend     Count the offset once: copy the whole storage and begin at the corner, or cut the storage at the offset
 *           and begin there at 0.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const [row, column] = [x.shape[0]! - 2, x.shape[1]! - 2];
  return {
    values: x.values.slice(x.offset).map((value) => 2 * value),
    shape: [2, 2],
    strides: x.strides,
    offset: x.offset + row * x.strides[0]! + column * x.strides[1]!,
  };
}
