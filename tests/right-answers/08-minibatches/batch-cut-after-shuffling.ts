/**
 * @way      All rows are brought into the random order, and the first batchSize are taken of them.
 * @replaces 6-noise.ts
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const order = randperm(x.shape[0]!);
  return [x.indexSelect(0, order).slice(0, 0, batchSize), y.indexSelect(0, order).slice(0, 0, batchSize)];
}
