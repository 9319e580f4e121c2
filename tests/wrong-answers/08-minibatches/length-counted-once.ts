/**
 * @belief   How many batches there are never changes, so it's counted once.
 * @origin   A loader's length looks like a fact about the loader. It's one about its data set.
 * @replaces 5-loader.ts
 * @does     counts the batches once, and says the same number when the data set has grown.
 * @mend     Divide at each question: dataset.length may be another number by then.
 */
import type { Dataset, Pair } from "#engine";
import type { LoaderOptions, LoaderParts } from "#work/08-minibatches/5-loader.ts";

export class DataLoader implements Iterable<Pair> {
  readonly dataset: Dataset;
  readonly options: LoaderOptions;
  readonly parts: LoaderParts;
  #length: number | undefined;

  constructor(dataset: Dataset, options: LoaderOptions, parts: LoaderParts) {
    this.dataset = dataset;
    this.options = options;
    this.parts = parts;
  }

  get length(): number {
    this.#length ??= Math.ceil(this.dataset.length / this.options.batchSize);
    return this.#length;
  }

  *[Symbol.iterator](): Iterator<Pair> {
    const order = this.parts.passOrder(this.dataset.length, this.options.shuffle);
    for (const indices of this.parts.portions(order, this.options.batchSize)) {
      yield this.parts.collate(indices.map((index) => this.dataset.get(index)));
    }
  }
}
