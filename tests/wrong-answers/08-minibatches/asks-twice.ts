/**
 * @belief   The input is get(i)[0], the label is get(i)[1].
 * @origin   Two lists are made, and each asks the data set again. With pictures on a disk that's twice the
 *           work.
 * @replaces 5-loader.ts
 * @does     asks the data set for each item twice.
 * @mend     get gives input and label at once: ask for each item once, and keep the pair.
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
      yield parts.collate(indices.map((index) => [dataset.get(index)[0], dataset.get(index)[1]]));
    }
  }
}
