/**
 * @belief   Scores are made smaller by dividing them by the largest.
 * @origin   Pixels were divided by 255.
 * @replaces 2-softmax.ts
 * @does     divides the scores by the largest, which changes the probabilities.
 * @mend     Subtract the largest: softmax sees differences, not ratios.
 */
import type { Tensor } from "#engine";

export function softmax(logits: Tensor): Tensor {
  return logits.div(logits.max(1, { keepdim: true }).values).softmax(1);
}
