/**
 * @belief   NaN stands where the score is the largest, so it means 1.
 * @origin   With one very large score it does.
 * @replaces 2-softmax.ts
 * @does     makes 1 of every NaN, also when several scores of a row are too large.
 * @mend     Take the largest score of the row away first: then no NaN comes.
 */
import { onesLike, type Tensor, where } from "#engine";

export function softmax(logits: Tensor): Tensor {
  const powers = logits.exp();
  const p = powers.div(powers.sum(1, { keepdim: true }));
  return where(p.eq(p), p, onesLike(p));
}
