/**
 * @belief   Draw rows of x, draw rows of y.
 * @origin   The line is copied and x becomes y; now the pictures have the labels of others.
 * @replaces 6-noise.ts
 * @does     draws the rows of x and those of y each on their own.
 * @mend     One randperm for both: take the same indices for x and for y.
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const n = x.shape[0] as number;
  const draw = (): Tensor => randperm(n).slice(0, 0, batchSize);
  return [x.indexSelect(0, draw()), y.indexSelect(0, draw())];
}
