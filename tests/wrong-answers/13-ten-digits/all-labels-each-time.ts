/**
 * @belief   Only the pictures are cut into batches.
 * @origin   The labels are a list of their own.
 * @replaces 7-train.ts
 * @does     gives each batch of pictures the labels of all pictures.
 * @mend     Take the same rows of x and of y.
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function* shuffledBatches(x: Tensor, y: Tensor, batchSize: number): Iterable<Pair> {
  for (const rows of randperm(x.shape[0]!).split(batchSize)) {
    if (rows.size > 0) yield [x.indexSelect(0, rows), y];
  }
}
