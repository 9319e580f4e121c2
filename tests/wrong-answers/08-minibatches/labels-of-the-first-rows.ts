/**
 * @belief   The labels are as many as the batch has rows.
 * @origin   How many there are is right, so the shapes fit.
 * @replaces 6-noise.ts
 * @does     draws the rows of x, but takes the first labels.
 * @mend     The labels come from the same rows: y.indexSelect(0, indices).
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const n = x.shape[0] as number;
  const indices = randperm(n).slice(0, 0, batchSize);
  return [x.indexSelect(0, indices), y.slice(0, 0, batchSize)];
}
