/**
 * @belief   batchSize random indices make a random batch.
 * @origin   randint is the best known way to draw whole numbers.
 * @replaces 6-noise.ts
 * @does     draws with randint: a row can come twice.
 * @mend     Different rows are asked for: the first batchSize indices of a randperm.
 */
import { type Pair, randint, type Tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const n = x.shape[0] as number;
  const indices = randint(0, n, [batchSize]);
  return [x.indexSelect(0, indices), y.indexSelect(0, indices)];
}
