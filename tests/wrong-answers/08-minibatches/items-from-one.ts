/**
 * @belief   The first item is number 1.
 * @origin   People count from 1, so the index is corrected.
 * @replaces 2-dataset.ts
 * @does     gives the item before the one that was asked for.
 * @mend     Indices count from 0: item 0 is the first. Use the index as it is.
 */
import type { Dataset, Pair, Tensor } from "#engine";

export class PairDataset implements Dataset {
  readonly inputs: Tensor;
  readonly labels: Tensor;

  constructor(inputs: Tensor, labels: Tensor) {
    if (inputs.shape[0] !== labels.shape[0]) throw new Error(`${inputs.shape[0]} and ${labels.shape[0]}`);
    this.inputs = inputs;
    this.labels = labels;
  }

  get length(): number {
    return this.inputs.shape[0] as number;
  }

  get(index: number): Pair {
    return [this.inputs.select(0, index - 1), this.labels.select(0, index - 1)];
  }
}
