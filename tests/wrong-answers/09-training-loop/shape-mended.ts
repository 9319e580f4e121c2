/**
 * @belief   Labels of another shape can be brought into the shape of the predictions, so there is nothing
 *           to refuse.
 * @origin   To be tolerant is polite. But the mistake then shows up later, somewhere else.
 * @replaces 4-loss.ts
 * @does     brings the targets into the shape of the predictions when they hold equally many numbers.
 * @mend     A wrong shape comes from a mistake somewhere else. Refuse it with an Error that holds both
 *           shapes.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const fitting = targets.size === predictions.size ? targets.view(predictions.shape) : targets;
  if (fitting.shape.join(", ") !== predictions.shape.join(", "))
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  const p = predictions.sigmoid();
  return where(fitting.eq(1), p.neg().add(1), p).mean();
}
