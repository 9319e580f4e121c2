/**
 * @belief   The shape is no matter: as one long list the two fit.
 * @origin   They hold equally many numbers.
 * @replaces 4-mnist-loss.ts
 * @does     refuses two shapes only when one holds more numbers than the other: (3, 1) and (3) go
 *           through.
 * @mend     Compare the shapes themselves, not only how many numbers there are.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.size !== targets.size) {
    throw new Error(`(${predictions.shape.join(", ")}) doesn't fit (${targets.shape.join(", ")})`);
  }
  const p = predictions.sigmoid();
  const fitting = targets.reshape(p.shape);
  return where(fitting.eq(1), p.neg().add(1), p).mean();
}
