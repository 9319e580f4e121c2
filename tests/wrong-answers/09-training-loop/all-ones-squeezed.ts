/**
 * @belief   squeeze takes away the axis that I don't need.
 * @origin   It takes away every axis of length 1.
 * @replaces 3-linear.ts
 * @does     squeezes before the product: one picture or one pixel loses its axis, too.
 * @mend     Leave x and weights as they are: (n, pixels) times (pixels, 1) is what matmul wants.
 */
import type { Tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  return x.squeeze().matmul(weights.squeeze()).unsqueeze(1);
}
