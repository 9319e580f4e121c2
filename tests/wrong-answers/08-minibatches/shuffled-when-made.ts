/**
 * @belief   The loader prepares the order, then it is ready.
 * @origin   "Initializes to repeat": constructors are the place to prepare things.
 * @replaces 5-loader.ts
 * @does     makes one order, when the loader is made, and uses it in all passes.
 * @mend     Make the order where the pass begins, not in the constructor: every pass has a new one.
 */
import type { Dataset, Pair } from "#engine";
import type { LoaderOptions, LoaderParts } from "#work/08-minibatches/5-loader.ts";

export class DataLoader implements Iterable<Pair> {
  readonly dataset: Dataset;
  readonly options: LoaderOptions;
  readonly parts: LoaderParts;
  readonly #order: number[];

  constructor(dataset: Dataset, options: LoaderOptions, parts: LoaderParts) {
    this.dataset = dataset;
    this.options = options;
    this.parts = parts;
    this.#order = parts.passOrder(dataset.length, options.shuffle);
  }

  get length(): number {
    return Math.ceil(this.dataset.length / this.options.batchSize);
  }

  *[Symbol.iterator](): Iterator<Pair> {
    const { dataset, options, parts } = this;
    for (const indices of parts.portions(this.#order, options.batchSize)) {
      yield parts.collate(indices.map((index) => dataset.get(index)));
    }
  }
}
