/**
 * @belief   Portion number i is item number i.
 * @origin   The loop counts portions, and the count goes to get.
 * @replaces 5-loader.ts
 * @does     takes the number of the portion for the index: the batch is that one item.
 * @mend     A portion is a list of indices: get the item at each of them.
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
    for (const [i] of parts.portions(order, options.batchSize).entries()) {
      yield parts.collate([dataset.get(i)]);
    }
  }
}
