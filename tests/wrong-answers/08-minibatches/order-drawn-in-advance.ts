/**
 * @belief   The constructor has to set everything up, also what is replaced later.
 * @origin   Fields are given a first value, to be on the safe side.
 * @replaces 5-loader.ts
 * @does     makes an order when the loader is made, and another one in each pass.
 * @mend     An order that nobody walks draws from the generator for nothing. Make it where the pass begins,
 *           and only there.
 */
import type { Dataset, Pair } from "#engine";
import type { LoaderOptions, LoaderParts } from "#work/08-minibatches/5-loader.ts";

export class DataLoader implements Iterable<Pair> {
  readonly dataset: Dataset;
  readonly options: LoaderOptions;
  readonly parts: LoaderParts;
  #order: number[];

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
    this.#order = parts.passOrder(dataset.length, options.shuffle);
    const lists = parts.portions(this.#order, options.batchSize);
    for (const indices of lists) yield parts.collate(indices.map((index) => dataset.get(index)));
  }
}
