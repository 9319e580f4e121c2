/**
 * @belief   Inside a batch the order doesn't matter, so reading in order is quicker.
 * @origin   For the mean of the losses it doesn't. The order that was asked for is another one all the
 *           same.
 * @replaces 5-loader.ts
 * @does     sorts the indices inside each batch.
 * @mend     The batch comes in the order of its portion. Leave the indices as they are.
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
    for (const indices of parts.portions(order, options.batchSize)) {
      const sorted = [...indices].sort((a, b) => a - b);
      yield parts.collate(sorted.map((index) => dataset.get(index)));
    }
  }
}
