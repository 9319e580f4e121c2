/**
 * @belief   Down is the last stride.
 * @origin   Rows and columns are exchanged on the way.
 * @replaces 7-whole.ts
 * @does     exchanges rows and columns of the four.
 * @mend     The first stride leads down, the second one to the right.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const [row, column] = [x.shape[0]! - 2, x.shape[1]! - 2];
  const offset = x.offset + row * x.strides[0]! + column * x.strides[1]!;
  const values = x.values.map((value) => 2 * value);
  return { values, shape: [2, 2], strides: x.strides.toReversed(), offset };
}
