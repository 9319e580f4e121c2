/**
 * @belief   Inside a batch the order doesn't matter, so reading in order is quicker.
 * @origin   For the mean of the losses it doesn't. The order that the stub names is another one all the
 *           same.
 * @replaces 6-noise.ts
 * @does     puts the drawn rows back in order.
 * @mend     The rows come in the order in which randperm drew them.
 */
import { type Pair, randperm, type Tensor, tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const n = x.shape[0] as number;
  const drawn = randperm(n).slice(0, 0, batchSize).tolist() as number[];
  const indices = tensor(drawn.sort((a, b) => a - b)).long();
  return [x.indexSelect(0, indices), y.indexSelect(0, indices)];
}
