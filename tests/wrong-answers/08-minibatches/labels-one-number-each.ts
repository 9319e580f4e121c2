/**
 * @belief   A label is one number.
 * @origin   In the lesson it is.
 * @replaces 6-noise.ts
 * @does     makes a plain number of each label: labels lose their shape and their type.
 * @mend     Take the rows of y just as those of x: indexSelect keeps shape and type.
 */
import { type Pair, randperm, stack, type Tensor, tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const indices = (randperm(x.shape[0]!).tolist() as number[]).slice(0, batchSize);
  const xs = indices.map((i) => x.select(0, i));
  const ys = indices.map((i) => y.select(0, i).item());
  return [stack(xs), tensor(ys)];
}
