/**
 * @belief   The corner of a matrix is its last number.
 * @origin   A corner is a point.
 * @replaces 7-whole.ts
 * @does     gives the last number alone.
 * @mend     Four were asked for: two rows and two columns.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const [row, column] = [x.shape[0]! - 1, x.shape[1]! - 1];
  const offset = x.offset + row * x.strides[0]! + column * x.strides[1]!;
  return { values: x.values.map((value) => 2 * value), shape: [1, 1], strides: x.strides, offset };
}
