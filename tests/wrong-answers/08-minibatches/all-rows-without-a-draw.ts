/**
 * @belief   A batch of all rows needs no draw.
 * @origin   The same rows come out in any case.
 * @replaces 6-noise.ts
 * @does     draws nothing when all rows are wanted, and gives them in their old order.
 * @mend     The rows come in the order that randperm gives, also when all are drawn.
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const n = x.shape[0]!;
  if (batchSize === n) return [x, y];
  const indices = randperm(n).slice(0, 0, batchSize);
  return [x.indexSelect(0, indices), y.indexSelect(0, indices)];
}
