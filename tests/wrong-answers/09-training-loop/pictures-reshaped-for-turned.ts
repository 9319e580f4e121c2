/**
 * @belief   reshape(pixels, pictures) turns the rows into columns.
 * @origin   The shape is that of the transposed tensor.
 * @replaces 3-linear.ts
 * @does     mixes the pixels of different pictures: it gives x another shape, as if that turned its rows into
 *           columns.
 * @mend     reshape and view keep the order of the numbers, only the rows are cut in other places. Multiply x by the
 *           weights, x.matmul(weights): nothing has to be turned.
 */
import type { Tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  const [pictures, pixels] = x.shape as [number, number];
  return weights.t().matmul(x.reshape(pixels, pictures)).reshape(pictures, 1);
}
