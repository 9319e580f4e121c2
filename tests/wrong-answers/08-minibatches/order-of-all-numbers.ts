/**
 * @belief   How many rows there are is the tensor's size.
 * @origin   size sounds like a count of items.
 * @replaces 6-noise.ts
 * @does     draws from as many indices as x holds numbers.
 * @mend     Count rows: x.shape[0]. size counts all the numbers.
 */
import { type Pair, randperm, type Tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const n = x.shape[0] as number;
  const indices = randperm(n === 0 ? n : x.size).slice(0, 0, batchSize);
  return [x.indexSelect(0, indices), y.indexSelect(0, indices)];
}
