/**
 * @belief   A model takes one picture.
 * @origin   A prediction is for one picture.
 * @replaces 4-count.ts
 * @does     calls the model for each picture alone.
 * @mend     Give it the whole batch at once: that's what it is for.
 */
import { type nn, noGrad, type Pair, type Tensor, tensor } from "#engine";

export function predictAll(model: nn.Layer, batches: Iterable<Pair>): Tensor {
  const found: number[] = [];
  noGrad(() => {
    for (const [x] of batches) {
      for (let i = 0; i < (x.shape[0] ?? 0); i++)
        found.push(
          model(x.slice(0, i, i + 1))
            .argmax(1)
            .item(),
        );
    }
  });
  return tensor(found, { dtype: "int64" });
}
