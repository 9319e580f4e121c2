/**
 * @belief   Labels are plain numbers, so gather picks them.
 * @origin   For one number per picture it does.
 * @replaces 7-train.ts
 * @does     picks labels with gather, which takes no whole rows.
 * @mend     y.indexSelect(0, rows) works for labels of any shape.
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function* shuffledBatches(x: Tensor, y: Tensor, batchSize: number): Iterable<Pair> {
  if (x.shape[0] === 0) return;
  for (const rows of randperm(x.shape[0]!).split(batchSize))
    yield [x.indexSelect(0, rows), y.gather(0, rows)];
}
