/**
 * @belief   A label is one number, so a plain number will do.
 * @origin   It prints like one.
 * @replaces 2-dataset.ts
 * @does     gives the label as a plain number when it is one number.
 * @mend     The label stays a tensor: collate is to stack it. Leave out item().
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
    const label = this.labels.select(0, index);
    return [this.inputs.select(0, index), (label.size === 1 ? label.item() : label) as Tensor];
  }
}
