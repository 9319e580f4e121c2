/**
 * @belief   The variable holds all predictions in the end.
 * @origin   It was set in every round.
 * @replaces 4-count.ts
 * @does     gives the classes of the last batch alone.
 * @mend     Collect in every round: push, then put together.
 */
import { type nn, noGrad, type Pair, type Tensor, tensor } from "#engine";

export function predictAll(model: nn.Layer, batches: Iterable<Pair>): Tensor {
  let found: number[] = [];
  noGrad(() => {
    for (const [x] of batches) found = model(x).argmax(1).tolist() as number[];
  });
  return tensor(found, { dtype: "int64" });
}
