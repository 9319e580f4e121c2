/**
 * @belief   squeeze takes away the axis that slice has left.
 * @origin   It does, and all others of length 1 with it.
 * @replaces 2-dataset.ts
 * @does     takes away every axis of length 1, not only axis 0.
 * @mend     squeeze() takes them all: a label of shape (1) becomes (). select(0, index) takes axis 0
 *           and no other.
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
    return [
      this.inputs.slice(0, index, index + 1).squeeze(),
      this.labels.slice(0, index, index + 1).squeeze(),
    ];
  }
}
