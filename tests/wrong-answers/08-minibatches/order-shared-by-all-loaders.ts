/**
 * @belief   The order is made once and kept above the class.
 * @origin   A variable above the class looks like a good store; but all loaders share it.
 * @replaces 5-loader.ts
 * @does     keeps one order for all loaders: a second loader walks through the items of the first.
 * @mend     Keep nothing in the file. The order belongs to one pass: make it there.
 */
import type { Dataset, Pair } from "#engine";
import type { LoaderOptions, LoaderParts } from "#work/08-minibatches/5-loader.ts";

let kept: number[] | undefined;

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
    kept ??= parts.passOrder(dataset.length, options.shuffle);
    for (const indices of parts.portions(kept, options.batchSize)) {
      yield parts.collate(indices.map((index) => dataset.get(index)));
    }
  }
}
