/**
 * @belief   Batch i begins at i times its size.
 * @origin   The last batch is often smaller.
 * @replaces 4-count.ts
 * @does     counts where a batch begins by this batch's own size: a smaller last batch is written over the
 *           ones before.
 * @mend     Push the classes at the end of the list, one batch after the other.
 */
import { type nn, noGrad, type Pair, type Tensor, tensor } from "#engine";

export function predictAll(model: nn.Layer, batches: Iterable<Pair>): Tensor {
  const classes: number[] = [];
  noGrad(() => {
    let batch = 0;
    for (const [x] of batches) {
      const found = model(x).argmax(1).tolist() as number[];
      found.forEach((one, i) => {
        classes[batch * found.length + i] = one;
      });
      batch++;
    }
  });
  return tensor(classes, { dtype: "int64" });
}
