/**
 * @belief   A good function helps itself: as many numbers can be brought into the right shape.
 * @origin   view makes the complaint go away.
 * @replaces 4-mnist-loss.ts
 * @does     brings the targets into the shape of the predictions: (3, 1) and (3) go through.
 * @mend     Two different shapes are a mistake of the caller, and your function has to say so: throw an
 *           Error that holds both.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const wanted = targets.view(...predictions.shape);
  const p = predictions.sigmoid();
  return where(wanted.eq(1), p.neg().add(1), p).mean();
}
