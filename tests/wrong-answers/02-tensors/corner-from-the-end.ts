/**
 * @belief   The last number of the storage is the last one of the matrix.
 * @origin   In a packed matrix it is.
 * @replaces 7-whole.ts
 * @does     counts back from the end of the storage: other numbers may follow behind those of x.
 * @mend     Count from the offset: to row `rows - 2`, column `columns - 2`, with the strides.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const [down, right] = x.strides;
  return {
    values: x.values.map((value) => 2 * value),
    shape: [2, 2],
    strides: [...x.strides],
    offset: x.values.length - 1 - down! - right!,
  };
}
