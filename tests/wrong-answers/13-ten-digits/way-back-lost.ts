/**
 * @belief   Nothing needs a gradient here.
 * @origin   The largest score is only a help.
 * @replaces 2-softmax.ts
 * @does     gives probabilities with no way back.
 * @mend     Leave detach() away: gradients must find the logits.
 */
import type { Tensor } from "#engine";

export function softmax(logits: Tensor): Tensor {
  return logits.detach().softmax(1);
}
