/**
 * @belief   argmax() finds the prediction.
 * @origin   For one picture it does.
 * @replaces 4-count.ts
 * @does     gives one place for the whole batch, in the flattened table.
 * @mend     Look along each row: argmax(1).
 */
import { type nn, noGrad, type Pair, type Tensor, tensor } from "#engine";

export function predictAll(model: nn.Layer, batches: Iterable<Pair>): Tensor {
  const found: number[] = [];
  noGrad(() => {
    for (const [x] of batches) found.push(model(x).argmax().item());
  });
  return tensor(found, { dtype: "int64" });
}
