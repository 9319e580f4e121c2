/**
 * @belief   A batch is a pair.
 * @origin   Which of the two comes first is easily overlooked.
 * @replaces 6-noise.ts
 * @does     gives the labels first and the rows of x second.
 * @mend     The batch is [rows of x, rows of y].
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const n = x.shape[0] as number;
  const indices = randperm(n).slice(0, 0, batchSize);
  return [y.indexSelect(0, indices), x.indexSelect(0, indices)];
}
