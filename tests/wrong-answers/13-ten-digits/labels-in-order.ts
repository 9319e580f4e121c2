/**
 * @belief   The labels stay where they are.
 * @origin   Only the pictures are to be mixed.
 * @replaces 7-train.ts
 * @does     shuffles the pictures and leaves the labels.
 * @mend     Take the same rows of x and of y.
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function* shuffledBatches(x: Tensor, y: Tensor, batchSize: number): Iterable<Pair> {
  let start = 0;
  for (const rows of randperm(x.shape[0]!).split(batchSize)) {
    if (rows.size > 0) yield [x.indexSelect(0, rows), y.slice(0, start, start + rows.size)];
    start += rows.size;
  }
}
