/**
 * @belief   map(dataset.get) is the same as map((i) => dataset.get(i)).
 * @origin   With functions that stand alone it is the same.
 * @replaces 5-loader.ts
 * @does     takes get out of the data set and calls it alone: then `this` is undefined in it.
 * @mend     Write (index) => dataset.get(index): so get is called on its data set.
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
    const { passOrder, portions, collate } = this.parts;
    const order = passOrder(this.dataset.length, this.options.shuffle);
    for (const indices of portions(order, this.options.batchSize))
      yield collate(indices.map(this.dataset.get));
  }
}
