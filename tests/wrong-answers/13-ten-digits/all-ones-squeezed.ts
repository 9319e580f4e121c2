/**
 * @belief   squeeze() takes the column away.
 * @origin   It does when there are two rows or more.
 * @replaces 2-softmax.ts
 * @does     gives the shape () when there is one row.
 * @mend     Say which dimension: squeeze(1).
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  return logits.logSumExp(1, { keepdim: true }).squeeze();
}
