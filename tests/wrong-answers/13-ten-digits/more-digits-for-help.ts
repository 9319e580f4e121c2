/**
 * @belief   float64 is large enough.
 * @origin   It goes up to e to the power of 709.
 * @replaces 2-softmax.ts
 * @does     computes in float64, where a power overflows at 710.
 * @mend     Larger numbers only move the border. Take the largest score away.
 */
import type { Tensor } from "#engine";

export function softmax(logits: Tensor): Tensor {
  const powers = logits.double().exp();
  return powers.div(powers.sum(1, { keepdim: true })).float();
}
