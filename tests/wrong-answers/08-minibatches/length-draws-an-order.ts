/**
 * @belief   The length is that of the portions of an order, made as for a pass.
 * @origin   It is the same code, so it can't be wrong. What is drawn from the generator is missing later.
 * @replaces 5-loader.ts
 * @does     makes an order, as for a pass, to find its length: that draws from the generator.
 * @mend     Two numbers are enough to know how many batches there are. Only a pass may draw random
 *           numbers.
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
    const { dataset, options, parts } = this;
    return parts.portions(parts.passOrder(dataset.length, options.shuffle), options.batchSize).length;
  }

  *[Symbol.iterator](): Iterator<Pair> {
    const { dataset, options, parts } = this;
    const order = parts.passOrder(dataset.length, options.shuffle);
    for (const indices of parts.portions(order, options.batchSize)) {
      yield parts.collate(indices.map((index) => dataset.get(index)));
    }
  }
}
