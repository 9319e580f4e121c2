/**
 * @belief   The loss asks how well the 3s are found.
 * @origin   p is "how sure of a 3", so one looks at the 3s.
 * @replaces 4-mnist-loss.ts
 * @does     counts the cost of the 3s alone; the 7s add 0.
 * @mend     A 7 costs p, and that counts as well.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), 0).mean();
}
