/**
 * @belief   The rows whose random number is below batchSize are batchSize random rows.
 * @origin   They are. But they come in the order of the data, and they aren't the rows that the numbers name.
 * @replaces 6-noise.ts
 * @does     takes the rows that *have* a small random number, in the order of the data, not the rows that the
 *           first numbers *name*.
 * @mend     The first batchSize numbers of randperm are the indices of the rows, in that order.
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const isDrawn = randperm(x.shape[0]!).lt(batchSize);
  const indices = isDrawn.nonzero().view(-1);
  return [x.indexSelect(0, indices), y.indexSelect(0, indices)];
}
