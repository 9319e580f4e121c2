/**
 * @belief   A good loader has the next batch ready before it hands out this one.
 * @origin   Loaders with helper processes do that, beside the training.
 * @replaces 5-loader.ts
 * @does     gets the items of the next batch before it hands out this one.
 * @mend     Get the items of a batch when it is its turn, right before its yield: whoever stops after one batch
 *           shouldn't wait for two.
 */
import type { Dataset, Pair } from "#engine";
import type { LoaderOptions, LoaderParts } from "#work/08-minibatches/5-loader.ts";

export class DataLoader implements Iterable<Pair> {
  readonly dataset: Dataset;
  readonly options: LoaderOptions;
  readonly parts: LoaderParts;

  constructor(dataset: Dataset, options: LoaderOptions, parts: LoaderParts) {
    this.dataset = dataset;
    this.options = options;
    this.parts = parts;
  }

  get length(): number {
    return Math.ceil(this.dataset.length / this.options.batchSize);
  }

  *[Symbol.iterator](): Iterator<Pair> {
    const { dataset, options, parts } = this;
    const order = parts.passOrder(dataset.length, options.shuffle);
    let ready: Pair | undefined;
    for (const indices of parts.portions(order, options.batchSize)) {
      const next = parts.collate(indices.map((index) => dataset.get(index)));
      if (ready !== undefined) yield ready;
      ready = next;
    }
    if (ready !== undefined) yield ready;
  }
}
