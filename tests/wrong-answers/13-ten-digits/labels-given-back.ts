/**
 * @belief   The second of each pair is the prediction.
 * @origin   Both are class numbers.
 * @replaces 4-count.ts
 * @does     gives the labels.
 * @mend     The labels are what is right. Ask the model.
 */
import { type nn, noGrad, type Pair, type Tensor, tensor } from "#engine";

export function predictAll(model: nn.Layer, batches: Iterable<Pair>): Tensor {
  const classes = noGrad(() =>
    Array.from(batches, ([x, y]) => {
      model(x);
      return y.tolist() as number[];
    }),
  );
  return tensor(classes.flat(), { dtype: "int64" });
}
