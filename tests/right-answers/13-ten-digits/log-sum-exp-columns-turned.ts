/**
 * @way      Sums the columns of the turned table.
 * @replaces 2-softmax.ts
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  const columns = logits.t();
  const largest = columns.max(0).values;
  return columns.sub(largest).exp().sum(0).log().add(largest);
}
