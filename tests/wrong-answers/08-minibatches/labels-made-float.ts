/**
 * @belief   Everything in a network is float32.
 * @origin   For weights and pixels it is so.
 * @replaces 2-dataset.ts
 * @does     makes the labels float32.
 * @mend     Give the label as it is: its type is for whoever made it to choose.
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
    return this.inputs.shape[0] as number;
  }

  get(index: number): Pair {
    return [this.inputs.select(0, index), this.labels.select(0, index).float()];
  }
}
