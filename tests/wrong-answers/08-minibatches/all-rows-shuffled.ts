/**
 * @belief   Shuffle the rows: that's a random batch.
 * @origin   The cut to batchSize is forgotten.
 * @replaces 6-noise.ts
 * @does     gives all rows, in a random order.
 * @mend     Take only the first batchSize of the indices.
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const n = x.shape[0] as number;
  const indices = randperm(n);
  return [x.indexSelect(0, indices), y.indexSelect(0, indices)];
}
