/**
 * @belief   The last indices of a random order are as good as the first.
 * @origin   Chance has no front and no end. But the same seed should give the same batch.
 * @replaces 6-noise.ts
 * @does     takes the last batchSize indices of the order.
 * @mend     As good a draw, but not the one that the stub names: take the first batchSize indices.
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const n = x.shape[0] as number;
  const indices = randperm(n).slice(0, n - batchSize, n);
  return [x.indexSelect(0, indices), y.indexSelect(0, indices)];
}
