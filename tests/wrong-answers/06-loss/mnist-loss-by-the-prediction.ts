/**
 * @belief   A p above 0.5 means a 3, so it costs 1 - p.
 * @origin   The condition of where is taken from the wrong tensor.
 * @replaces 4-mnist-loss.ts
 * @does     goes by p and not by the target: it takes the distance to 0 or 1, whichever is nearer.
 * @mend     The target says which case it is, not p: ask targets.eq(1).
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const p = predictions.sigmoid();
  return where(p.gt(0.5), p.neg().add(1), p).mean();
}
