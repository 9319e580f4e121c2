/**
 * @belief   The loop goes on while a batch fits.
 * @origin   i + batchSize < n looks right.
 * @replaces 7-train.ts
 * @does     leaves out the last batch, also when it is full.
 * @mend     Go on while i < n.
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function* shuffledBatches(x: Tensor, y: Tensor, batchSize: number): Iterable<Pair> {
  const n = x.shape[0]!;
  const order = randperm(n);
  for (let i = 0; i + batchSize < n; i += batchSize) {
    const rows = order.slice(0, i, i + batchSize);
    yield [x.indexSelect(0, rows), y.indexSelect(0, rows)];
  }
}
