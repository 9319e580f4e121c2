/**
 * @belief   Item i of a portion is item i of the data.
 * @origin   map hands over the place as its second argument, and the wrong one is taken.
 * @replaces 5-loader.ts
 * @does     takes the place inside the portion for the index: every batch begins with item 0.
 * @mend     The portion holds the indices. map hands over the item first, then its place: take the first.
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
    for (const indices of parts.portions(order, options.batchSize)) {
      yield parts.collate(indices.map((_, place) => dataset.get(place)));
    }
  }
}
