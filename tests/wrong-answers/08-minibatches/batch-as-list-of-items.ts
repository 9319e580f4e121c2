/**
 * @belief   A batch is a list of items.
 * @origin   It is, before collate.
 * @replaces 5-loader.ts
 * @does     yields the items of a batch as a list, without collate.
 * @mend     collate makes a batch out of the items: yield what it gives.
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
      yield indices.map((index) => dataset.get(index)) as unknown as Pair;
    }
  }
}
