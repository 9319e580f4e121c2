/**
 * @belief   While predicting, nothing is recorded anyway.
 * @origin   The result isn't part of a record.
 * @replaces 4-count.ts
 * @does     lets the model record, which takes memory for every batch.
 * @mend     Run the model inside of noGrad, for each batch. (What is lazy, as a generator, runs only when somebody asks: noGrad may be over then.)
 */
import { type nn, type Pair, type Tensor, tensor } from "#engine";

export function predictAll(model: nn.Layer, batches: Iterable<Pair>): Tensor {
  const classes = Array.from(batches, ([x]) => model(x).argmax(1).tolist() as number[]);
  return tensor(classes.flat(), { dtype: "int64" });
}
