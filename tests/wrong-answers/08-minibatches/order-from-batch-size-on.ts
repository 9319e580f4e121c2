/**
 * @belief   slice(0, batchSize) takes the first batchSize indices.
 * @origin   Of a list it does. Of a tensor the first number is the axis.
 * @replaces 6-noise.ts
 * @does     takes the indices of the order from place batchSize on.
 * @mend     slice wants to know the axis first: slice(0, 0, batchSize) takes the first batchSize
 *           indices.
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const n = x.shape[0] as number;
  const indices = randperm(n).slice(0, batchSize);
  return [x.indexSelect(0, indices), y.indexSelect(0, indices)];
}
