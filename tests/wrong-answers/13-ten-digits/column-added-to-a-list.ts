/**
 * @belief   keepdim fits for both, subtracting and adding.
 * @origin   It was right a moment ago.
 * @replaces 2-softmax.ts
 * @does     adds a column to a list, which gives a table (n, n).
 * @mend     For adding, both must have the shape (n).
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  const largest = logits.max(1, { keepdim: true }).values;
  return logits.sub(largest).exp().sum(1).log().add(largest);
}
