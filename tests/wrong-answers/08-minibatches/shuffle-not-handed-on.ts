/**
 * @belief   The parts know whether to shuffle.
 * @origin   The option stays in the loader, and passOrder is told a fixed word.
 * @replaces 5-loader.ts
 * @does     never shuffles: it tells passOrder false.
 * @mend     Hand on options.shuffle.
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
    const order = parts.passOrder(dataset.length, false);
    for (const indices of parts.portions(order, options.batchSize)) {
      yield parts.collate(indices.map((index) => dataset.get(index)));
    }
  }
}
