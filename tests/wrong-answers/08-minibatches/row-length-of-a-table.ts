/**
 * @belief   The first dimension is number 1.
 * @origin   People count from 1.
 * @replaces 2-dataset.ts
 * @does     gives as length that of dimension 1.
 * @mend     Dimensions are counted from 0, and number 0 counts the items.
 */
import type { Dataset, Pair, Tensor } from "#engine";

export class PairDataset implements Dataset {
  readonly inputs: Tensor;
  readonly labels: Tensor;

  constructor(inputs: Tensor, labels: Tensor) {
    if (inputs.shape[0] !== labels.shape[0])
      throw new Error(`PairDataset: ${inputs.shape[0]} inputs and ${labels.shape[0]} labels`);
    this.inputs = inputs;
    this.labels = labels;
  }

  get length(): number {
    return this.inputs.shape[1] as number;
  }

  get(index: number): Pair {
    return [this.inputs.select(0, index), this.labels.select(0, index)];
  }
}
