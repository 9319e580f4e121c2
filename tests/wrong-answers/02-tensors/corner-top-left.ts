/**
 * @belief   A corner of two rows and two columns is [:2, :2].
 * @origin   The slice begins at the beginning.
 * @replaces 7-whole.ts
 * @does     takes the top-left four.
 * @mend     Bottom right are the last two rows and the last two columns.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const [row, column] = [0, 0];
  const offset = x.offset + row * x.strides[0]! + column * x.strides[1]!;
  return { values: x.values.map((value) => 2 * value), shape: [2, 2], strides: x.strides, offset };
}
