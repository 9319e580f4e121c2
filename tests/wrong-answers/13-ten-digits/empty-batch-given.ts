/**
 * @belief   split of nothing gives nothing.
 * @origin   A list without items has no pieces.
 * @replaces 7-train.ts
 * @does     gives one empty batch when there are no rows.
 * @mend     For n = 0 there is no batch: leave empty pieces out.
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function* shuffledBatches(x: Tensor, y: Tensor, batchSize: number): Iterable<Pair> {
  for (const rows of randperm(x.shape[0]!).split(batchSize))
    yield [x.indexSelect(0, rows), y.indexSelect(0, rows)];
}
