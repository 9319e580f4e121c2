/**
 * @belief   argmax(0) gives the predictions.
 * @origin   Dimension 0 comes first.
 * @replaces 4-count.ts
 * @does     says for each class which picture has the highest score.
 * @mend     The scores of a picture are in a row: argmax(1).
 */
import { type nn, noGrad, type Pair, type Tensor, tensor } from "#engine";

export function predictAll(model: nn.Layer, batches: Iterable<Pair>): Tensor {
  const classes = noGrad(() => Array.from(batches, ([x]) => model(x).argmax(0).tolist() as number[]));
  return tensor(classes.flat(), { dtype: "int64" });
}
