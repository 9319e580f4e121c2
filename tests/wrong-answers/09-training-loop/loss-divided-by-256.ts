/**
 * @belief   A batch has 256 pictures.
 * @origin   Nearly all have. The last one is smaller, and so are other people's.
 * @replaces 4-loss.ts
 * @does     divides the sum of the costs by 256, however many pictures there are.
 * @mend     Divide by the number of pictures in this batch: mean() does.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const [a, b] = [predictions, targets].map((t) => `(${t.shape.join(", ")})`);
  if (a !== b) throw new Error(`mnistLoss: ${a} and ${b} differ`);
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).sum().div(256);
}
