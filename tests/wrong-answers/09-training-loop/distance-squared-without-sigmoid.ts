/**
 * @belief   A loss is the mean of the squared errors.
 * @origin   The loss of the roller coaster is.
 * @replaces 4-loss.ts
 * @does     squares the distance between the prediction and the target, without a sigmoid.
 * @mend     Squash the prediction to p first. Then a 3 costs 1 − p, and a 7 costs p: no square.
 */
import { type Tensor } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  return predictions.sub(targets).pow(2).mean();
}
