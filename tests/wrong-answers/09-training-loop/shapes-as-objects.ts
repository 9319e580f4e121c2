/**
 * @belief   Two lists with the same numbers in them are equal.
 * @origin   In Python == compares lists number by number; in JavaScript === asks for the same object.
 * @replaces 4-loss.ts
 * @does     refuses any two tensors, also of the same shape.
 * @mend     === between two lists asks whether they are one and the same list. Compare them as text:
 *           shape.join(", ").
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape !== targets.shape)
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
