/**
 * @belief   Number i of the order says where row i goes.
 * @origin   That is an order, too.
 * @replaces 7-train.ts
 * @does     puts row i at the place that number i of the order names.
 * @mend     The order names rows: the first batch has the rows that its first numbers name, x.indexSelect(0, rows).
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function* shuffledBatches(x: Tensor, y: Tensor, batchSize: number): Iterable<Pair> {
  const order = randperm(x.shape[0]!).sort().indices;
  for (const rows of order.split(batchSize))
    if (rows.size > 0) yield [x.indexSelect(0, rows), y.indexSelect(0, rows)];
}
