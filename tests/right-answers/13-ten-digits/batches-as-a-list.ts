/**
 * @way      Gathers all rows at once, and cuts them afterwards.
 * @replaces 7-train.ts
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function* shuffledBatches(x: Tensor, y: Tensor, batchSize: number): Iterable<Pair> {
  const order = randperm(x.shape[0]!);
  const [a, b] = [x.indexSelect(0, order), y.indexSelect(0, order)];
  for (let i = 0; i < order.size; i += batchSize)
    yield [a.slice(0, i, i + batchSize), b.slice(0, i, i + batchSize)];
}
