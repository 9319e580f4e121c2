/**
 * @belief   Any random order will do.
 * @origin   For training it would.
 * @replaces 7-train.ts
 * @does     draws random numbers and sorts them: another order than that of randperm.
 * @mend     Draw randperm(n), so that the same seed gives the batches of PyTorch.
 */
import { type Pair, rand, type Tensor } from "#engine";

export function* shuffledBatches(x: Tensor, y: Tensor, batchSize: number): Iterable<Pair> {
  const order = rand(x.shape[0]!).sort().indices;
  for (const rows of order.split(batchSize))
    if (rows.size > 0) yield [x.indexSelect(0, rows), y.indexSelect(0, rows)];
}
