/**
 * @belief   max(1) gives the predictions.
 * @origin   In PyTorch it gives two things, and the first are the values.
 * @replaces 4-count.ts
 * @does     collects the largest scores instead of their places.
 * @mend     The places are argmax(1), or max(1).indices.
 */
import { cat, type nn, noGrad, type Pair, type Tensor } from "#engine";

export function predictAll(model: nn.Layer, batches: Iterable<Pair>): Tensor {
  return noGrad(() => cat(Array.from(batches, ([x]) => model(x).max(1).values)));
}
