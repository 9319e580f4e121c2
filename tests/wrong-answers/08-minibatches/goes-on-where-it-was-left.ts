/**
 * @belief   The loader goes on from its last batch.
 * @origin   A file is read that way: what was read is gone.
 * @replaces 5-loader.ts
 * @does     keeps its place in the object: a pass goes on where another one stands, or was left.
 * @mend     A pass begins at the first portion. Keep the place in a variable of the pass, not in the
 *           object.
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
    while (this.#next < all.length) {
      const indices = all[this.#next++]!;
      yield parts.collate(indices.map((index) => dataset.get(index)));
    }
    this.#next = 0;
  }
}
