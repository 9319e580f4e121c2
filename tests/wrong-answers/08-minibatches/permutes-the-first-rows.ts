/**
 * @belief   randperm(batchSize) gives batchSize indices.
 * @origin   It does, but only those below batchSize: the rest of the data never comes.
 * @replaces 6-noise.ts
 * @does     draws from the first batchSize rows only.
 * @mend     Draw from all n rows: randperm(n). Then take the first batchSize indices.
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const n = x.shape[0] as number;
  const indices = randperm(Math.min(n, batchSize));
  return [x.indexSelect(0, indices), y.indexSelect(0, indices)];
}
