/**
 * @belief   The outputs are the predictions.
 * @origin   outputs.append(model(x)) stands in many scripts.
 * @replaces 4-count.ts
 * @does     collects the scores of all pictures, and no classes.
 * @mend     Take the place of the largest score of each picture before you collect.
 */
import { cat, type nn, noGrad, type Pair, type Tensor } from "#engine";

export function predictAll(model: nn.Layer, batches: Iterable<Pair>): Tensor {
  return noGrad(() => cat(Array.from(batches, ([x]) => model(x))));
}
