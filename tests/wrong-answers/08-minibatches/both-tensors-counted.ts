/**
 * @belief   There are n inputs and n labels, together 2n.
 * @origin   Inputs and labels are taken for items of their own.
 * @replaces 2-dataset.ts
 * @fails    2-dataset > PairDataset · length is the number of pairs
 * @says     counts inputs and labels
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
