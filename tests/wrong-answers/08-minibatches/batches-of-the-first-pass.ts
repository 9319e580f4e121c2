/**
 * @belief   Without shuffling every pass is the same, so the batches can be kept.
 * @origin   They are the same, as long as the data set is.
 * @replaces 5-loader.ts
 * @does     keeps the batches of the first whole pass when nothing is shuffled, and hands them out again.
 * @mend     Everything happens anew at every pass: get the items again. The data set may have changed.
 */
import type { Dataset, Pair } from "#engine";
import type { LoaderOptions, LoaderParts } from "#work/08-minibatches/5-loader.ts";

export class DataLoader implements Iterable<Pair> {
  readonly dataset: Dataset;
  readonly options: LoaderOptions;
  readonly parts: LoaderParts;
  #kept: Pair[] | null = null;

  constructor(dataset: Dataset, options: LoaderOptions, parts: LoaderParts) {
    this.dataset = dataset;
    this.options = options;
    this.parts = parts;
  }

  get length(): number {
    return Math.ceil(this.dataset.length / this.options.batchSize);
  }

  *[Symbol.iterator](): Iterator<Pair> {
    if (this.#kept !== null && !this.options.shuffle) return yield* this.#kept;
    const batches: Pair[] = [];
    const order = this.parts.passOrder(this.dataset.length, this.options.shuffle);
    for (const indices of this.parts.portions(order, this.options.batchSize)) {
      const batch = this.parts.collate(indices.map((index) => this.dataset.get(index)));
      batches.push(batch);
      yield batch;
    }
    this.#kept = batches;
  }
}
