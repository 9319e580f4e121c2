/**
 * @belief   A random place is enough: from there on take batchSize rows.
 * @origin   It is quick, and every row has a chance.
 * @replaces 6-noise.ts
 * @does     gives neighbouring rows, from a random place on.
 * @mend     The rows lie sorted, so neighbours are alike. Take the first batchSize indices of a randperm.
 */
import { type Pair, randint, type Tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const n = x.shape[0] as number;
  const start = randint(0, n - batchSize + 1, [1]).item();
  return [x.slice(0, start, start + batchSize), y.slice(0, start, start + batchSize)];
}
