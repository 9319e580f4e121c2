/**
 * @belief   The order of a data set is drawn once.
 * @origin   The data set stays the same.
 * @replaces 7-train.ts
 * @does     keeps the order and takes it again at the next call with as many rows.
 * @mend     Every call draws an order of its own: no variable outside of the function.
 */
import { type Pair, randperm, type Tensor } from "#engine";

const orders = new Map<number, Tensor>();

export function* shuffledBatches(x: Tensor, y: Tensor, batchSize: number): Iterable<Pair> {
  const n = x.shape[0] ?? 0;
  const order = orders.get(n) ?? randperm(n);
  orders.set(n, order);
  for (const rows of order.split(batchSize)) {
    if (rows.size > 0) yield [x.indexSelect(0, rows), y.indexSelect(0, rows)];
  }
}
