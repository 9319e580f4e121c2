/**
 * @belief   How sure the model is, that's its prediction.
 * @origin   An app shows "87 %".
 * @replaces 4-count.ts
 * @does     collects the largest probabilities.
 * @mend     The prediction is the class: argmax(1).
 */
import { cat, type nn, noGrad, type Pair, type Tensor } from "#engine";

export function predictAll(model: nn.Layer, batches: Iterable<Pair>): Tensor {
  return noGrad(() => cat(Array.from(batches, ([x]) => model(x).softmax(1).max(1).values)));
}
