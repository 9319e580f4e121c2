/**
 * @belief   softmax makes chances of raw predictions.
 * @origin   With ten digits it is the usual one.
 * @replaces 4-mnist-loss.ts
 * @does     puts the predictions through softmax: they share 1 among them.
 * @mend     Each prediction is squashed for itself: use sigmoid().
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const p = predictions
    .flatten()
    .softmax(0)
    .view(...predictions.shape);
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
