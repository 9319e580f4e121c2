/**
 * @belief   Bottom right begins at row 1, column 1.
 * @origin   It does in a matrix of three by three: [1:, 1:].
 * @replaces 7-whole.ts
 * @does     begins at row 1, column 1, however large the matrix is.
 * @mend     That's right for three rows and three columns. Count from the end of each axis: its length minus 2.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const [row, column] = [1, 1];
  const offset = x.offset + row * x.strides[0]! + column * x.strides[1]!;
  return { values: x.values.map((value) => 2 * value), shape: [2, 2], strides: x.strides, offset };
}
