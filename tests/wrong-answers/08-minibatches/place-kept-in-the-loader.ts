/**
 * @belief   The loader has to remember where it is.
 * @origin   One loop at a time is all one has in mind.
 * @replaces 5-loader.ts
 * @does     keeps its place in the object: two loops at once share it.
 * @mend     Keep the place in a variable of the pass. A for ... of over the portions does that by itself.
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
