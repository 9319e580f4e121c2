/**
 * @belief   There are as many predictions as labels.
 * @origin   Each picture has a label.
 * @replaces 4-count.ts
 * @does     counts the pictures of a batch by its labels.
 * @mend     A prediction needs no label: take all rows of the scores.
 */
import { type nn, noGrad, type Pair, type Tensor, tensor } from "#engine";

export function predictAll(model: nn.Layer, batches: Iterable<Pair>): Tensor {
  const classes = noGrad(() =>
    Array.from(batches, ([x, y]) => (model(x).argmax(1).tolist() as number[]).slice(0, y.size)),
  );
  return tensor(classes.flat(), { dtype: "int64" });
}
