/**
 * @belief   randperm(batchSize) gives batchSize indices.
 * @origin   It does, but only those below batchSize: the rest of the data never comes.
 * @replaces 6-noise.ts
 * @fails    6-noise > randomBatch · different rows, each with its label, as randperm draws them
 * @says     is a permutation of the first rows only
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const n = x.shape[0] as number;
  const indices = randperm(Math.min(n, batchSize));
  return [x.indexSelect(0, indices), y.indexSelect(0, indices)];
}
