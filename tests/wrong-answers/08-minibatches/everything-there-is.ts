/**
 * @belief   The pair is the inputs and the labels.
 * @origin   The class has two fields, and a pair has two places.
 * @replaces 2-dataset.ts
 * @does     gives all inputs and all labels, whatever the index is.
 * @mend     get is asked for one item: select takes it out of the tensor.
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
    return [this.inputs, this.labels];
  }
}
