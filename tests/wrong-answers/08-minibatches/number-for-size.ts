/**
 * @belief   portions cuts a list into a number of portions.
 * @origin   Size and number are confused.
 * @replaces 5-loader.ts
 * @does     tells portions how many batches there are, instead of how large they are.
 * @mend     portions wants to know batchSize: how many items a portion holds.
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
    const { dataset, options, parts } = this;
    const order = parts.passOrder(dataset.length, options.shuffle);
    for (const indices of parts.portions(order, this.length)) {
      yield parts.collate(indices.map((index) => dataset.get(index)));
    }
  }
}
