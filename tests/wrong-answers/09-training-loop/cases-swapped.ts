/**
 * @belief   Where the target is 1, the cost is p.
 * @origin   p belongs to 1 in the reader's mind; but it's the cost that is asked for.
 * @replaces 4-loss.ts
 * @does     exchanges the two cases: a 3 costs p, and a 7 costs 1 − p.
 * @mend     A 3 should have a p near 1, so it costs 1 − p. A 7 costs p.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`(${got}) and (${wanted}) differ`);
  const p = predictions.sigmoid();
  return where(targets.eq(1), p, p.neg().add(1)).mean();
}
