/**
 * @belief   There are n inputs and n labels, together 2n.
 * @origin   Inputs and labels are taken for items of their own.
 * @replaces 2-dataset.ts
 * @does     counts the inputs and the labels together: its length is twice too large.
 * @mend     An item is a pair: one input and one label. There are as many pairs as inputs.
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
    return (this.inputs.shape[0] as number) + (this.labels.shape[0] as number);
  }

  get(index: number): Pair {
    return [this.inputs.select(0, index), this.labels.select(0, index)];
  }
}
