/**
 * @belief   Bottom means the last two rows.
 * @origin   The columns are forgotten.
 * @replaces 7-whole.ts
 * @does     takes the bottom-left four.
 * @mend     Right means the last two columns.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const [row, column] = [x.shape[0]! - 2, 0];
  const offset = x.offset + row * x.strides[0]! + column * x.strides[1]!;
  return { values: x.values.map((value) => 2 * value), shape: [2, 2], strides: x.strides, offset };
}
