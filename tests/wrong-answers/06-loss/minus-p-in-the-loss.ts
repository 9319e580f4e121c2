/**
 * @belief   neg() makes 1 - p of p.
 * @origin   TypeScript has no 1 - p for tensors, and of neg and add only the first is remembered.
 * @replaces 4-mnist-loss.ts
 * @does     lets a 3 cost -p: the 1 of 1 - p is missing.
 * @mend     1 - p takes two methods: neg() gives minus p, and then 1 has to be added.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg(), p).mean();
}
