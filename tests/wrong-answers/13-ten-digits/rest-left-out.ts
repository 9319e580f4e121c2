/**
 * @belief   All batches are equally large.
 * @origin   A loader can be told to drop the last one.
 * @replaces 7-train.ts
 * @does     leaves out the last batch when it is smaller.
 * @mend     Every row comes once: the last batch may be smaller.
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function* shuffledBatches(x: Tensor, y: Tensor, batchSize: number): Iterable<Pair> {
  for (const rows of randperm(x.shape[0]!).split(batchSize)) {
    if (rows.size === batchSize) yield [x.indexSelect(0, rows), y.indexSelect(0, rows)];
  }
}
