/**
 * @way      The drawn rows are taken out one by one and stacked.
 * @replaces 6-noise.ts
 */
import { type Pair, randperm, stack, type Tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const drawn = (randperm(x.shape[0]!).tolist() as number[]).slice(0, batchSize);
  return [stack(drawn.map((i) => x.select(0, i))), stack(drawn.map((i) => y.select(0, i)))];
}
