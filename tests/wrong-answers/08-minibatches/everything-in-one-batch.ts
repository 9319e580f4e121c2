/**
 * @belief   collate makes the batch, so hand it everything.
 * @origin   The step with the portions is left out.
 * @replaces 5-loader.ts
 * @does     yields one batch with all the items.
 * @mend     Cut the order with portions, and make a batch out of each portion.
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
    if (order.length > 0) yield parts.collate(order.map((index) => dataset.get(index)));
  }
}
