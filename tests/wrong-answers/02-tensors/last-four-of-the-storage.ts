/**
 * @belief   The four at the bottom right are the last four.
 * @origin   They look so when the matrix is read from the end.
 * @replaces 7-whole.ts
 * @does     takes the last four numbers of the storage.
 * @mend     The two rows of the corner don't lie side by side, and the storage may hold more than x. Go by shape,
 *           strides and offset.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  return packed(
    x.values.slice(-4).map((value) => 2 * value),
    [2, 2],
  );
}
