/**
 * @belief   The last length of the shape counts the items.
 * @origin   It fits labels of shape (n).
 * @replaces 2-dataset.ts
 * @does     gives as length that of the last axis of the labels.
 * @mend     Items lie along axis 0: shape[0]. Labels of shape (n, 1) have a last axis of
 *           length 1.
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
    return this.labels.shape.at(-1)!;
  }
  get(index: number): Pair {
    return [this.inputs.select(0, index), this.labels.select(0, index)];
  }
}
