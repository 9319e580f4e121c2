/**
 * @belief   get gives an item.
 * @origin   The index was fixed for a first try, and stayed.
 * @replaces 2-dataset.ts
 * @does     gives item 0, whatever the index is.
 * @mend     Use the index that get is asked for.
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
    return [this.inputs.select(0, 0), this.labels.select(0, 0)];
  }
}
