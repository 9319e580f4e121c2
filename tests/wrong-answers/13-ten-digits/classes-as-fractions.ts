/**
 * @belief   Predictions are float32, like scores.
 * @origin   tensor() makes it of numbers.
 * @replaces 4-count.ts
 * @does     gives float32.
 * @mend     Classes are whole numbers: { dtype: "int64" }.
 */
import { type nn, noGrad, type Pair, type Tensor, tensor } from "#engine";

export function predictAll(model: nn.Layer, batches: Iterable<Pair>): Tensor {
  const classes = noGrad(() => Array.from(batches, ([x]) => model(x).argmax(1).tolist() as number[]));
  return tensor(classes.flat());
}
