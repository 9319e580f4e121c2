/**
 * @belief   Right means the last two columns.
 * @origin   The rows are forgotten.
 * @replaces 7-whole.ts
 * @does     takes the top-right four.
 * @mend     Bottom means the last two rows.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const [row, column] = [0, x.shape[1]! - 2];
  const offset = x.offset + row * x.strides[0]! + column * x.strides[1]!;
  return { values: x.values.map((value) => 2 * value), shape: [2, 2], strides: x.strides, offset };
}
