/**
 * @belief   A batch is the first batchSize rows.
 * @origin   slice is close at hand, and the rows are there.
 * @replaces 6-noise.ts
 * @does     gives the first rows.
 * @mend     The rows are drawn: randperm says which ones.
 */
import { type Pair, type Tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const n = x.shape[0] as number;
  return [x.slice(0, 0, Math.min(n, batchSize)), y.slice(0, 0, batchSize)];
}
