/**
 * @belief   % divides whole numbers.
 * @origin   / gives fractions, so the other sign is taken for the one without.
 * @replaces 5-loader.ts
 * @does     gives as length how many items are left over when it doesn't come out even.
 * @mend     How many batches do the items make? Divide and round up; % gives the remainder.
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
    return this.dataset.length % this.options.batchSize;
  }

  *[Symbol.iterator](): Iterator<Pair> {
    const { dataset, options, parts } = this;
    const order = parts.passOrder(dataset.length, options.shuffle);
    for (const indices of parts.portions(order, options.batchSize)) {
      yield parts.collate(indices.map((index) => dataset.get(index)));
    }
  }
}
