/**
 * @belief   A sigmoid for each score does it.
 * @origin   With two classes it did.
 * @replaces 2-softmax.ts
 * @does     takes the sigmoid of each score, so that the rows don't add up to 1.
 * @mend     The classes share one probability: divide the powers by the sum of their row.
 */
import type { Tensor } from "#engine";

export function softmaxByHand(logits: Tensor): Tensor {
  return logits.sigmoid();
}
