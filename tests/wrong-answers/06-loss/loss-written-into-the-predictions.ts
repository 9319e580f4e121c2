/**
 * @belief   The raw predictions aren't needed any more once they are squashed.
 * @origin   copy_ puts p where the predictions were.
 * @replaces 4-mnist-loss.ts
 * @does     writes its calculation into the caller's predictions.
 * @mend     Nothing that came in may change. Use methods without _ at the end: they make a new tensor.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const p = predictions.copy_(predictions.sigmoid());
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
