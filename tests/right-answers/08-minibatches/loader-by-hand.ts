/**
 * @way      A while loop walks through the portions, and the items are collected one by one.
 * @replaces 5-loader.ts
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
    const { length } = this.dataset;
    const size = this.options.batchSize;
    return (length - (length % size)) / size + (length % size === 0 ? 0 : 1);
  }

  *[Symbol.iterator](): Iterator<Pair> {
    const { passOrder, portions, collate } = this.parts;
    const lists = portions(passOrder(this.dataset.length, this.options.shuffle), this.options.batchSize);
    let next = 0;
    while (next < lists.length) {
      const items: Pair[] = [];
      for (const index of lists[next]!) items.push(this.dataset.get(index));
      next++;
      yield collate(items);
    }
  }
}
