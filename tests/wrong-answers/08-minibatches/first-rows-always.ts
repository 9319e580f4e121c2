/**
 * @belief   A batch is the first batchSize rows.
 * @origin   slice is close at hand, and the rows are there.
 * @replaces 6-noise.ts
 * @fails    6-noise > randomBatch · different rows, each with its label, as randperm draws them
 * @says     isn't random: these are the first rows
 */
import { type Pair, type Tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const n = x.shape[0] as number;
  return [x.slice(0, 0, Math.min(n, batchSize)), y.slice(0, 0, batchSize)];
}
