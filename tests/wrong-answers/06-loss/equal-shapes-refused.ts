/**
 * @belief   The check says what is right.
 * @origin   A condition for going on is written where one for stopping belongs.
 * @replaces 4-mnist-loss.ts
 * @does     refuses two shapes when they are equal, and takes them when they differ.
 * @mend     Throw when the shapes differ: !==, not ===.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) === String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
