/**
 * @belief   A measurement must be repeatable, so set the seed.
 * @origin   Now every batch is the same batch, and the noise is always the same error.
 * @replaces 6-noise.ts
 * @fails    6-noise > randomBatch · different rows, each with its label, as randperm draws them
 * @says     is what seed 42 gives
 */
import { manualSeed, type Pair, randperm, type Tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const n = x.shape[0] as number;
  manualSeed(42);
  const indices = randperm(n).slice(0, 0, batchSize);
  return [x.indexSelect(0, indices), y.indexSelect(0, indices)];
}
