/**
 * @belief   x.shape[0] is the number of products to add up.
 * @origin   With as many pictures as pixels it comes to the same.
 * @replaces 3-linear.ts
 * @does     adds up as many products as there are pictures.
 * @mend     A picture has shape[1] pixels. The matrix product adds up all of them.
 */
import { type Tensor, zeros } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  let sums = zeros(x.shape[0]!, 1);
  for (let i = 0; i < x.shape[0]!; i++) {
    const pixel = x.slice(1, i, i + 1);
    const weight = weights.slice(0, i, i + 1);
    sums = sums.add(pixel.mul(weight));
  }
  return sums;
}
