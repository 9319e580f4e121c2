/**
 * @belief   A column is needed for subtracting.
 * @origin   keepdim was right for the largest.
 * @replaces 2-softmax.ts
 * @does     gives the shape (n, 1).
 * @mend     One number per row, shape (n): sum(1) without keepdim.
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  return logits.logSumExp(1, { keepdim: true });
}
