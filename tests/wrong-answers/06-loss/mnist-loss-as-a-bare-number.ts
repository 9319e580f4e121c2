/**
 * @belief   The loss is one number, so return a number.
 * @origin   It gets printed as one.
 * @replaces 4-mnist-loss.ts
 * @does     returns a plain number, not a tensor.
 * @mend     No walk back can start from a plain number. Return the tensor that mean() gives, without
 *           item().
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean().item() as unknown as Tensor;
}
