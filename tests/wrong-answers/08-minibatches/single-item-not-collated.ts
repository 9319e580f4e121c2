/**
 * @belief   A portion of one item needs no collating.
 * @origin   With one item there is nothing to be put together.
 * @replaces 5-loader.ts
 * @does     yields a single item as it is, without collate: the axis of the batch is missing.
 * @mend     A batch of one item is a batch: its first axis has the length 1. Call collate in
 *           any case.
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
      const pairs = indices.map((i) => dataset.get(i));
      if (pairs.length === 1) yield pairs[0]!;
      else yield parts.collate(pairs);
    }
  }
}
