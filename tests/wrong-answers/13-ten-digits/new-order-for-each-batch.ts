/**
 * @belief   Each batch is drawn anew.
 * @origin   A batch is a random sample.
 * @replaces 7-train.ts
 * @does     draws a new order for each batch, so that rows come twice or never.
 * @mend     Draw once per pass, and cut the order into pieces.
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function* shuffledBatches(x: Tensor, y: Tensor, batchSize: number): Iterable<Pair> {
  const n = x.shape[0]!;
  for (let i = 0; i < n; i += batchSize) {
    const rows = randperm(n).slice(0, 0, Math.min(batchSize, n - i));
    yield [x.indexSelect(0, rows), y.indexSelect(0, rows)];
  }
}
