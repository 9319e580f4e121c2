/**
 * @belief   A function hands out its result with return.
 * @origin   That is so without the star.
 * @replaces 5-loader.ts
 * @does     returns the first batch instead of yielding it: a loop gets no batch at all.
 * @mend     A loop gets what is yielded, and nothing else. Write yield in place of return, inside the loop
 *           over the portions.
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
      return parts.collate(indices.map((index) => dataset.get(index)));
    }
  }
}
