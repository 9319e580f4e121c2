/**
 * @belief   softmax makes shares of the predictions, so it squashes just as well.
 * @origin   Both give numbers from 0 to 1.
 * @replaces 4-loss.ts
 * @does     squashes with softmax over the batch: the p of all pictures add up to 1.
 * @mend     sigmoid squashes each prediction by itself, whatever the other pictures are.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const [got, due] = [predictions, targets].map(({ shape }) => `(${shape.join(", ")})`);
  if (got !== due) throw new Error(`mnistLoss: ${got} and ${due} differ`);
  const p = predictions.softmax(0);
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
