/**
 * @belief   The loss is how sure the model is.
 * @origin   That it must be sure of the right thing is left out.
 * @replaces 4-loss.ts
 * @does     gives the mean of p: the targets play no part.
 * @mend     A 3 costs 1 − p, and only a 7 costs p.
 */
import { type Tensor } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  return predictions.sigmoid().mean();
}
