/**
 * @belief   Softmax holds the powers.
 * @origin   It begins with them.
 * @replaces 2-softmax.ts
 * @does     takes the log of the sum of the softmax, which is log 1.
 * @mend     The powers themselves are summed, before anything is divided.
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  return logits.softmax(1).sum(1).log();
}
