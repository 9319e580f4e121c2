/**
 * @belief   The order in a batch doesn't matter.
 * @origin   The mean doesn't see it.
 * @replaces 7-train.ts
 * @does     sorts the rows of each batch.
 * @mend     Keep the order of randperm: the stub promises it.
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function* shuffledBatches(x: Tensor, y: Tensor, batchSize: number): Iterable<Pair> {
  for (const rows of randperm(x.shape[0]!).split(batchSize)) {
    if (rows.size === 0) continue;
    const sorted = rows.sort().values;
    yield [x.indexSelect(0, sorted), y.indexSelect(0, sorted)];
  }
}
