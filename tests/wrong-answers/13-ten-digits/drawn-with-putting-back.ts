/**
 * @belief   Random rows are drawn for each place.
 * @origin   Math.random is how one draws.
 * @replaces 7-train.ts
 * @does     draws each row on its own, so that some come twice and some never.
 * @mend     randperm gives every row once.
 */
import { type Pair, type Tensor, tensor } from "#engine";

export function* shuffledBatches(x: Tensor, y: Tensor, batchSize: number): Iterable<Pair> {
  const n = x.shape[0]!;
  for (let i = 0; i < n; i += batchSize) {
    const picks = Array.from({ length: Math.min(batchSize, n - i) }, () => Math.floor(Math.random() * n));
    const rows = tensor(picks, { dtype: "int64" });
    yield [x.indexSelect(0, rows), y.indexSelect(0, rows)];
  }
}
