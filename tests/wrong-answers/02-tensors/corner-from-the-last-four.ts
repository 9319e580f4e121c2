/**
 * @belief   The bottom right is at the end: the last four numbers.
 * @origin   In a matrix of two columns it is.
 * @replaces 7-whole.ts
 * @does     doubles the last four numbers of the line, as if x had two columns and were packed.
 * @mend     Two rows and two columns are left: of each of the last two rows take the last two numbers.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const end = x.offset + x.shape[0]! * x.shape[1]!;
  const lastFour = x.values.slice(end - 4, end);
  return packed(
    lastFour.map((value) => 2 * value),
    [2, 2],
  );
}
