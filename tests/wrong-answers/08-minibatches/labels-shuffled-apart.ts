/**
 * @belief   Shuffle the inputs, shuffle the labels.
 * @origin   Each is a list of its own in one's mind; that they are pairs is forgotten.
 * @replaces 5-loader.ts
 * @does     makes one order for the inputs and another for the labels.
 * @mend     One order for both, once per pass: an item is a pair and stays together.
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
    const forInputs = parts.portions(parts.passOrder(dataset.length, options.shuffle), options.batchSize);
    const forLabels = parts.portions(parts.passOrder(dataset.length, options.shuffle), options.batchSize);
    for (const [i, indices] of forInputs.entries()) {
      const labels = forLabels[i]!;
      yield parts.collate(indices.map((index, at) => [dataset.get(index)[0], dataset.get(labels[at]!)[1]]));
    }
  }
}
