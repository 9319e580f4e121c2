/**
 * @belief   The rows are random as they are.
 * @origin   They have been collected at random.
 * @replaces 7-train.ts
 * @does     gives the rows in their own order.
 * @mend     Go by randperm(n).
 */
import type { Pair, Tensor } from "#engine";

export function* shuffledBatches(x: Tensor, y: Tensor, batchSize: number): Iterable<Pair> {
  for (let i = 0; i < x.shape[0]!; i += batchSize)
    yield [x.slice(0, i, i + batchSize), y.slice(0, i, i + batchSize)];
}
