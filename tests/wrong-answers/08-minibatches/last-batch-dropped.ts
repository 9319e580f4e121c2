/**
 * @belief   Only full batches are batches.
 * @origin   All tensors in the examples have the shape (256, 784).
 * @replaces 5-loader.ts
 * @does     leaves out the last batch when it isn't full.
 * @mend     Its items belong to the pass. Yield it as it is.
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
      if (indices.length < options.batchSize) return;
      yield parts.collate(indices.map((index) => dataset.get(index)));
    }
  }
}
