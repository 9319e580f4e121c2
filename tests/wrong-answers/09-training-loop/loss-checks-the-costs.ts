/**
 * @belief   When the costs have the shape of the predictions, nothing was stretched.
 * @origin   The check is made where the costs are at hand. By then targets of one number have been stretched.
 * @replaces 4-loss.ts
 * @does     refuses targets that stretch the predictions, but not targets that were stretched themselves, such as (1, 1) beside (3, 1).
 * @mend     Compare the two shapes that come in, predictions and targets, before where makes one of them.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const p = predictions.sigmoid();
  const costs = where(targets.eq(1), p.neg().add(1), p);
  const [a, b, c] = [predictions, targets, costs].map((t) => `(${t.shape.join(", ")})`);
  if (a !== c) throw new Error(`mnistLoss: predictions ${a} beside targets ${b}`);
  return costs.mean();
}
