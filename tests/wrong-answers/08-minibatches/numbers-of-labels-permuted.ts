/**
 * @belief   y.size is the number of rows.
 * @origin   It is, for labels of shape (n) and (n, 1).
 * @replaces 6-noise.ts
 * @does     draws from as many indices as y holds numbers: some of them are no rows.
 * @mend     shape[0] says how many rows there are.
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const indices = randperm(y.size).slice(0, 0, batchSize);
  return [x.indexSelect(0, indices), y.indexSelect(0, indices)];
}
