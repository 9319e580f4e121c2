/**
 * @belief   The engine's DataLoader with shuffle does the same.
 * @origin   It shuffles, too.
 * @replaces 7-train.ts
 * @does     leaves the order to a DataLoader, which draws two numbers before it and so gets another order.
 * @mend     Draw one randperm(n), and nothing else.
 */
import { DataLoader, type Pair, type Tensor, TensorDataset } from "#engine";

export function* shuffledBatches(x: Tensor, y: Tensor, batchSize: number): Iterable<Pair> {
  yield* new DataLoader(new TensorDataset(x, y), { batchSize, shuffle: true });
}
