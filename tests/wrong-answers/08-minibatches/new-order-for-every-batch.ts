/**
 * @belief   Each batch is a random batch.
 * @origin   To draw anew for each batch is fine for measuring, but then a pass doesn't meet every item
 *           once.
 * @replaces 5-loader.ts
 * @does     makes a new order for each batch, and takes the batch's own portion of it.
 * @mend     Make one order where the pass begins: otherwise some items come twice, and others never.
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
    for (let batch = 0; batch < this.length; batch++) {
      const order = parts.passOrder(dataset.length, options.shuffle);
      const indices = parts.portions(order, options.batchSize)[batch]!;
      yield parts.collate(indices.map((index) => dataset.get(index)));
    }
  }
}
