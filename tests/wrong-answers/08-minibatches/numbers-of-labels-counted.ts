/**
 * @belief   There is one number for each label, so the numbers in labels are to be counted.
 * @origin   It fits labels of shape (n) and (n, 1).
 * @replaces 2-dataset.ts
 * @does     gives as length how many numbers the labels hold.
 * @mend     A label can hold several numbers. Count items: shape[0] says how many.
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
    return this.labels.flatten().shape[0]!;
  }
  get(index: number): Pair {
    return [this.inputs.select(0, index), this.labels.select(0, index)];
  }
}
