/**
 * @belief   The length of a batch loader is that of a batch.
 * @origin   "length" is thought of as a property of what comes out.
 * @replaces 5-loader.ts
 * @does     gives as length how many items a batch has.
 * @mend     How many batches do the items make? Divide their number by the batch size.
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
    return this.options.batchSize;
  }

  *[Symbol.iterator](): Iterator<Pair> {
    const { dataset, options, parts } = this;
    const order = parts.passOrder(dataset.length, options.shuffle);
    for (const indices of parts.portions(order, options.batchSize)) {
      yield parts.collate(indices.map((index) => dataset.get(index)));
    }
  }
}
