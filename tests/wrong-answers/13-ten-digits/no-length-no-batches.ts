/**
 * @belief   What has no length is empty.
 * @origin   A list without items has the length 0.
 * @replaces 4-count.ts
 * @does     takes batches that have no `length` for none at all.
 * @mend     Iterables may have no length: go through them, and see whether anything came.
 */
import { cat, type nn, noGrad, type Pair, type Tensor, tensor } from "#engine";

export function predictAll(model: nn.Layer, batches: Iterable<Pair>): Tensor {
  if (!(batches as Pair[]).length) return tensor([], { dtype: "int64" });
  return noGrad(() => {
    const predictions: Tensor[] = [];
    for (const [x] of batches) predictions.push(model(x).argmax(1));
    return cat(predictions);
  });
}
