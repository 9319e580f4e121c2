/**
 * @belief   Make all batches, then hand them out.
 * @origin   A list is easier to think of than a stream.
 * @replaces 5-loader.ts
 * @does     gets the items of all batches before it hands out the first.
 * @mend     Get the items of a batch inside the loop, right before its yield: whoever stops after one batch
 *           shouldn't wait for all.
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
    yield* batches;
  }
}
