/**
 * @belief   stack, or the data set's getBatch, makes a batch just as well as collate.
 * @origin   It does. But who exchanges the part is not heard.
 * @replaces 5-loader.ts
 * @does     makes the batch by other means than this.parts.collate.
 * @mend     The parts can be exchanged, so use them: get the items one by one, and let collate make
 *           the batch.
 */
import { type Dataset, type Pair, stack } from "#engine";
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
      const items = indices.map((index) => dataset.get(index));
      yield [stack(items.map(([x]) => x)), stack(items.map(([, y]) => y))];
    }
  }
}
