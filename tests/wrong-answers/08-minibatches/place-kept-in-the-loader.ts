/**
 * @belief   The loader has to remember where it is.
 * @origin   One loop at a time is all one has in mind.
 * @replaces 5-loader.ts
 * @fails    5-loader > DataLoader · two loops at once don't disturb each other
 * @says     both loops share one place in the data
 */
import type { Dataset, Pair } from "#engine";
import type { LoaderOptions, LoaderParts } from "#work/08-minibatches/5-loader.ts";

export class DataLoader implements Iterable<Pair> {
  readonly dataset: Dataset;
  readonly options: LoaderOptions;
  readonly parts: LoaderParts;
  #next = 0;

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
    const all = parts.portions(order, options.batchSize);
    this.#next = 0;
    while (this.#next < all.length) {
      const indices = all[this.#next++]!;
      yield parts.collate(indices.map((index) => dataset.get(index)));
    }
  }
}
