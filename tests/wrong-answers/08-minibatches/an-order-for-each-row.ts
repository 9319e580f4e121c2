/**
 * @belief   For every row, draw one.
 * @origin   A loop over the rows of the batch, with a draw inside.
 * @replaces 6-noise.ts
 * @does     draws a new order for each row: a row can come twice.
 * @mend     One randperm for the whole batch, and its first batchSize indices.
 */
import { type Pair, randperm, type Tensor, tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const n = x.shape[0] as number;
  const drawn = Array.from({ length: batchSize }, () => randperm(n).select(0, 0).item());
  const indices = tensor(drawn).long();
  return [x.indexSelect(0, indices), y.indexSelect(0, indices)];
}
