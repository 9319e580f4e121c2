/**
 * @belief   A loader initializes the order, and then repeats it.
 * @origin   "Initializes to repeat": the work is put where the loader is made.
 * @replaces 5-loader.ts
 * @does     makes one order, in the first pass, and uses it in all passes.
 * @mend     Make the order where the pass begins, and keep it in a variable of the pass: every pass has a
 *           new one.
 */
import type { Dataset, Pair } from "#engine";
import type { LoaderOptions, LoaderParts } from "#work/08-minibatches/5-loader.ts";

export class DataLoader implements Iterable<Pair> {
  readonly dataset: Dataset;
  readonly options: LoaderOptions;
  readonly parts: LoaderParts;
  #order: number[] | undefined;

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
    this.#order ??= parts.passOrder(dataset.length, options.shuffle);
    for (const indices of parts.portions(this.#order, options.batchSize)) {
      yield parts.collate(indices.map((index) => dataset.get(index)));
    }
  }
}
