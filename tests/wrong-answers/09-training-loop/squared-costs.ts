/**
 * @belief   A loss is a mean of squares.
 * @origin   The loss of the roller coaster is.
 * @replaces 4-loss.ts
 * @does     takes the mean of the squared costs.
 * @mend     The cost is 1 − p or p as it is: square nothing.
 */
import { type Tensor } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  const p = predictions.sigmoid();
  return p.sub(targets).pow(2).mean();
}
