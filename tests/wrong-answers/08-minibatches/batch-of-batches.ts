/**
 * @belief   A pass is the list of its batches, so yield the list.
 * @origin   The list is collected first, and then handed out as one thing.
 * @replaces 5-loader.ts
 * @does     yields once: a list of all the batches.
 * @mend     Yield each batch by itself, inside the loop.
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
    const batches = parts
      .portions(order, options.batchSize)
      .map((indices) => parts.collate(indices.map((index) => dataset.get(index))));
    yield batches as unknown as Pair;
  }
}
