/**
 * @belief   Labels are a list of numbers, and a column only another way to write it.
 * @origin   (n, 1) and (n) are different shapes, and labels may have several columns.
 * @replaces 6-noise.ts
 * @does     makes y flat before it takes the labels: a column loses its axis, and of several columns the
 *           wrong numbers come.
 * @mend     y.indexSelect(0, indices) takes whole rows, of any shape.
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const indices = randperm(x.shape[0]!).slice(0, 0, batchSize);
  return [x.indexSelect(0, indices), y.flatten().indexSelect(0, indices)];
}
