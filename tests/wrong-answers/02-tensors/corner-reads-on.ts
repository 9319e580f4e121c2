/**
 * @belief   The four numbers lie one behind the other.
 * @origin   `packed` is used for the part, as if it had no gaps.
 * @replaces 7-whole.ts
 * @does     begins at the right place and reads four numbers in one go.
 * @mend     The second row of the corner lies a whole row further on: keep the strides of x.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const [row, column] = [x.shape[0]! - 2, x.shape[1]! - 2];
  const offset = x.offset + row * x.strides[0]! + column * x.strides[1]!;
  return packed(
    x.values.map((value) => 2 * value),
    [2, 2],
    offset,
  );
}
