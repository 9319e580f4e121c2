/**
 * @belief   Drawing single numbers until there are enough different ones is just as random.
 * @origin   It is. But the stub names the draw, so that a seed gives the same rows to everybody.
 * @replaces 6-noise.ts
 * @does     draws single indices until enough different ones have come, instead of taking them from
 *           one randperm.
 * @mend     Call randperm of all rows once, and take the first batchSize indices.
 */
import { type Pair, randint, type Tensor, tensor } from "#engine";

export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  const chosen = new Set<number>();
  while (chosen.size < batchSize) chosen.add(randint(0, x.shape[0]!, [1]).item());
  const indices = tensor([...chosen], { dtype: "int64" });
  return [x.indexSelect(0, indices), y.indexSelect(0, indices)];
}
