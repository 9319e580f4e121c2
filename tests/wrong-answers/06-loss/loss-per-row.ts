/**
 * @belief   mean(-1) takes the mean of everything.
 * @origin   For a plain list the last axis is all there is.
 * @replaces 1-loss.ts
 * @does     takes the mean along the last axis only: it gives one number for each row.
 * @mend     The loss is one number, of shape (). mean() without an argument takes all elements.
 */
import { type Tensor, where } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(1), p.neg().add(1), p).mean(-1);
}
