/**
 * @belief   tolist and tensor give back the same tensor.
 * @origin   The numbers are the same; their type is lost on the way.
 * @replaces 4-collate.ts
 * @does     makes float32 of whole numbers.
 * @mend     stack keeps the type. Don't go through plain numbers.
 */
import { type Pair, stack, type Tensor, tensor } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  const again = (batch: Tensor): Tensor => tensor(batch.tolist()).view(batch.shape);
  return [again(stack(xs)), again(stack(ys))];
}
