/**
 * @way      slice takes a batch of one, and squeeze(0) its axis 0.
 * @replaces 2-dataset.ts
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
    return this.labels.shape[0]!;
  }

  get(index: number): Pair {
    if (index >= this.length) throw new RangeError(`no item ${index}`);
    const one = (all: Tensor): Tensor => all.slice(0, index, index + 1).squeeze(0);
    return [one(this.inputs), one(this.labels)];
  }
}
