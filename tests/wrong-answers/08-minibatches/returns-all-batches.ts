/**
 * @belief   A pass returns the list of its batches.
 * @origin   An ordinary function would do that.
 * @replaces 5-loader.ts
 * @does     makes all the batches and returns them in a list: a loop gets no batch at all.
 * @mend     A loop gets what is yielded, and nothing else. Yield each batch by itself, inside the loop over
 *           the portions.
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
    return parts
      .portions(order, options.batchSize)
      .map((indices) => parts.collate(indices.map((index) => dataset.get(index))));
  }
}
