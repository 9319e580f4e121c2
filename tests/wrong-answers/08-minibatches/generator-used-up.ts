/**
 * @belief   A loader is a generator.
 * @origin   It works for the first pass; a generator can't begin again.
 * @replaces 5-loader.ts
 * @does     begins one generator only: the second pass gets what the first has left.
 * @mend     Every pass must begin a new generator. Keep none in the object.
 */
import type { Dataset, Pair } from "#engine";
import type { LoaderOptions, LoaderParts } from "#work/08-minibatches/5-loader.ts";

export class DataLoader implements Iterable<Pair> {
  readonly dataset: Dataset;
  readonly options: LoaderOptions;
  readonly parts: LoaderParts;
  #started: Generator<Pair> | undefined;

  constructor(dataset: Dataset, options: LoaderOptions, parts: LoaderParts) {
    this.dataset = dataset;
    this.options = options;
    this.parts = parts;
  }

  get length(): number {
    return Math.ceil(this.dataset.length / this.options.batchSize);
  }

  *#batches(): Generator<Pair> {
    const { dataset, options, parts } = this;
    const order = parts.passOrder(dataset.length, options.shuffle);
    for (const indices of parts.portions(order, options.batchSize)) {
      yield parts.collate(indices.map((index) => dataset.get(index)));
    }
  }

  [Symbol.iterator](): Iterator<Pair> {
    this.#started ??= this.#batches();
    return this.#started;
  }
}
