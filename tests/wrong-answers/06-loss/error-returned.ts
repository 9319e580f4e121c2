/**
 * @belief   An Error is what the function gives then.
 * @origin   return is the usual way out of a function.
 * @replaces 4-mnist-loss.ts
 * @does     returns an Error where it should throw one.
 * @mend     return hands it on as a result. Write throw.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    return new Error(
      `(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`,
    ) as unknown as Tensor;
  }
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
