/**
 * @belief   The corner begins at the last row and the last column.
 * @origin   A length less 1 is the last index.
 * @replaces 7-whole.ts
 * @does     begins at the last row and column, and reads beyond the matrix.
 * @mend     Two rows and two columns are to be taken: begin at the length minus 2.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const [row, column] = [x.shape[0]! - 1, x.shape[1]! - 1];
  const offset = x.offset + row * x.strides[0]! + column * x.strides[1]!;
  return { values: x.values.map((value) => 2 * value), shape: [2, 2], strides: x.strides, offset };
}
