/**
 * @belief   The last row stands at the end of the storage, and the row above it right before.
 * @origin   In a packed matrix it is so.
 * @replaces 7-whole.ts
 * @does     takes the four numbers from the end of the storage, as if x were packed and nothing followed.
 * @mend     Other numbers may follow, and rows may lie elsewhere. Find the four with offset and strides.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  const last = x.values.length - 1;
  const above = last - x.shape[1]!;
  const four = [above - 1, above, last - 1, last].map((place) => 2 * x.values[place]!);
  return packed(Float32Array.from(four), [2, 2]);
}
