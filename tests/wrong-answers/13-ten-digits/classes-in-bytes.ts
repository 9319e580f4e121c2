/**
 * @belief   Classes are few, so a byte has room for each.
 * @origin   Labels are kept as bytes in files.
 * @replaces 4-count.ts
 * @does     keeps classes in a type that is too small for all numbers: in a byte, 256 becomes 0.
 * @mend     Keep them as int64 or as plain numbers all the way.
 */
import { type nn, noGrad, type Pair, type Tensor, tensor } from "#engine";

export function predictAll(model: nn.Layer, batches: Iterable<Pair>): Tensor {
  const classes = noGrad(() => Array.from(batches, ([x]) => model(x).argmax(1).tolist() as number[]));
  return tensor(Uint8Array.from(classes.flat())).long();
}
