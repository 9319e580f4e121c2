/**
 * @belief   The largest score is all that counts.
 * @origin   When one is much larger it nearly is.
 * @replaces 2-softmax.ts
 * @does     gives the largest score.
 * @mend     The others count as well: two equal scores give log 2 more than one.
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  return logits.max(1).values;
}
