/**
 * @belief   detach() gives the plain numbers, and those are enough for a loss.
 * @origin   Somebody read that a loss should be detached: for printing it, yes.
 * @replaces 4-mnist-loss.ts
 * @does     gives the right number in a tensor without a past: no gradient finds its way back to the
 *           predictions.
 * @mend     Calculate with the predictions themselves: detach(), item() and tolist() leave the record.
 *           Return the tensor that mean() gives.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const p = predictions.detach().sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
