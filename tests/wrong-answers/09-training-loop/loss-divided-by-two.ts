/**
 * @belief   There are two classes, so the mean is the sum divided by two. (Or: the rank is the number of
 *           rows.)
 * @origin   shape.length, the rank, is easily taken for the length of axis 0.
 * @replaces 4-loss.ts
 * @does     divides the sum of all costs by 2, however many pictures there are.
 * @mend     Divide by the number of pictures: mean() does it. (shape.length says how many axes there are,
 *           shape[0] how many rows.)
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`mnistLoss: (${got}) and (${wanted})`);
  const p = predictions.sigmoid();
  const costs = where(targets.eq(1), p.neg().add(1), p);
  return costs.sum().div(costs.rank);
}
