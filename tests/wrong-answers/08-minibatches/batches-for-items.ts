/**
 * @belief   this.length is the number of items.
 * @origin   The loader has a length as the data set has one.
 * @replaces 5-loader.ts
 * @does     asks passOrder for as many indices as there are batches: the other items never come.
 * @mend     this.length counts batches. A pass goes over all items: this.dataset.length.
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
    const order = parts.passOrder(this.length, options.shuffle);
    for (const indices of parts.portions(order, options.batchSize)) {
      yield parts.collate(indices.map((index) => dataset.get(index)));
    }
  }
}
