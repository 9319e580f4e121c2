/**
 * @belief   where(...) leaves the other branch out.
 * @origin   Its numbers are left out.
 * @replaces 2-softmax.ts
 * @does     computes the plain formula too, and chooses with where: its gradient is infinite for large
 *           scores, and 0 times that is NaN.
 * @mend     Subtract the largest score in every row: no row needs the plain formula.
 */
import { type Tensor, where } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  const largest = logits.max(1, { keepdim: true }).values;
  const plain = logits.exp().sum(1).log();
  const safe = logits.sub(largest).exp().sum(1).log().add(largest.squeeze(1));
  return where(largest.squeeze(1).abs().gt(80), safe, plain);
}
