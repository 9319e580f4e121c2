/**
 * @belief   What collate has made is a batch of the loader.
 * @origin   collate sounds as if it put the batch somewhere.
 * @replaces 5-loader.ts
 * @does     makes the batches, but yields none of them.
 * @mend     Write yield in front of the call of collate: that hands the batch to the loop.
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
      parts.collate(indices.map((index) => dataset.get(index)));
    }
  }
}
