/**
 * @belief   Pictures and labels are shuffled.
 * @origin   Both must be in a new order.
 * @replaces 7-train.ts
 * @does     draws an order for the pictures and another one for the labels.
 * @mend     One order for both: a picture stays with its label.
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function* shuffledBatches(x: Tensor, y: Tensor, batchSize: number): Iterable<Pair> {
  const n = x.shape[0]!;
  if (n === 0) return;
  const [a, b] = [randperm(n).split(batchSize), randperm(n).split(batchSize)];
  for (const [i, rows] of a.entries()) yield [x.indexSelect(0, rows), y.indexSelect(0, b[i]!)];
}
