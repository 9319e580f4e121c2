/**
 * @belief   The four at the bottom right are the last four.
 * @origin   They look so when the matrix is read from the end.
 * @replaces 7-whole.ts
 * @fails    7-whole > Q9 · doubledCorner: of 1 to 9 it is [[10, 12], [16, 18]]
 * @says     is the last four numbers of the storage
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  return packed(
    x.values.slice(-4).map((value) => 2 * value),
    [2, 2],
  );
}
