/**
 * @belief   A loss is a number.
 * @origin   It prints like one, and the stub says "into one number".
 * @replaces 4-loss.ts
 * @does     gives a plain number: item() was called.
 * @mend     The result is a tensor, so that the engine can find its way back from it. Leave out item().
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean().item() as unknown as Tensor;
}
