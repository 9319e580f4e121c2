/**
 * @belief   A measurement must be repeatable, so set the seed.
 * @origin   Now every batch is the same batch, and the noise is always the same error.
 * @replaces 6-noise.ts
 * @does     sets the seed to 42 at every call: it draws the same rows each time.
 * @mend     The seed is the caller's business. Set none in here.
 */
import { manualSeed, type Pair, randperm, type Tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const n = x.shape[0] as number;
  manualSeed(42);
  const indices = randperm(n).slice(0, 0, batchSize);
  return [x.indexSelect(0, indices), y.indexSelect(0, indices)];
}
