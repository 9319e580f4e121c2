/**
 * @belief   The index of the last item, divided by the size and rounded up, counts the batches.
 * @origin   Counting from 0 is used for a number of items.
 * @replaces 5-loader.ts
 * @does     counts one batch too few when the last one holds a single item.
 * @mend     Divide the number of items, and not the last index, by the batch size. Then round up.
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
    const last = this.dataset.length - 1;
    return Math.ceil(last / this.options.batchSize);
  }
  *[Symbol.iterator](): Iterator<Pair> {
    const order = this.parts.passOrder(this.dataset.length, this.options.shuffle);
    for (const indices of this.parts.portions(order, this.options.batchSize)) {
      yield this.parts.collate(indices.map((i) => this.dataset.get(i)));
    }
  }
}
