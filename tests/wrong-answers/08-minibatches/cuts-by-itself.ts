/**
 * @belief   slice cuts the order into batches.
 * @origin   It does, just as portions does. But who exchanges the part is not heard.
 * @replaces 5-loader.ts
 * @does     cuts the order by itself, without this.parts.portions.
 * @mend     The parts can be exchanged, so use them: portions cuts the order.
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
    for (let start = 0; start < order.length; start += options.batchSize) {
      const indices = order.slice(start, start + options.batchSize);
      yield parts.collate(indices.map((index) => dataset.get(index)));
    }
  }
}
