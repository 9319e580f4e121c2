/**
 * @belief   A seed makes it random and repeatable.
 * @origin   Examples begin with a seed.
 * @replaces 7-train.ts
 * @does     sets the seed itself, so that every epoch has the same order.
 * @mend     Leave the seed to the caller.
 */
import { manualSeed, type Pair, randperm, type Tensor } from "#engine";

export function* shuffledBatches(x: Tensor, y: Tensor, batchSize: number): Iterable<Pair> {
  manualSeed(42);
  for (const rows of randperm(x.shape[0]!).split(batchSize)) {
    if (rows.size > 0) yield [x.indexSelect(0, rows), y.indexSelect(0, rows)];
  }
}
