/**
 * @belief   The batches come in a random order.
 * @origin   Shuffling is about batches.
 * @replaces 7-train.ts
 * @does     mixes the order of the batches, and leaves the rows in each.
 * @mend     Mix the rows: randperm(n) for n rows, then cut.
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function* shuffledBatches(x: Tensor, y: Tensor, batchSize: number): Iterable<Pair> {
  const n = x.shape[0]!;
  const count = Math.ceil(n / batchSize);
  if (count === 0) return;
  for (const b of randperm(count).tolist() as number[]) {
    const ends = [b * batchSize, (b + 1) * batchSize] as const;
    yield [x.slice(0, ...ends), y.slice(0, ...ends)];
  }
}
