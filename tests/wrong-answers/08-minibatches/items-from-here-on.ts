/**
 * @belief   slice(0, index) is the item at this index.
 * @origin   x[i] and x[i:] differ by one sign.
 * @replaces 2-dataset.ts
 * @does     gives all items from the index on.
 * @mend     slice takes a part with a beginning and an end, and keeps the axis. select takes one item.
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
    return [this.inputs.slice(0, index), this.labels.slice(0, index)];
  }
}
