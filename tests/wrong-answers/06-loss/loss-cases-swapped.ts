/**
 * @belief   Where the answer is 3, take p: it says how sure the model is of a 3.
 * @origin   where(condition, a, b) is read as "in this case the model says a", not "it costs a".
 * @replaces 4-mnist-loss.ts
 * @does     has the two cases swapped: it rises when the predictions get better.
 * @mend     A loss is low when the predictions are good. Take 1 - p for a 3, whose target is 1, and p for
 *           a 7.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const p = predictions.sigmoid();
  return where(targets.eq(1), p, p.neg().add(1)).mean();
}
