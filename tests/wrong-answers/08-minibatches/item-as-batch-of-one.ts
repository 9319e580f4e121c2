/**
 * @belief   x[i:i+1] is item i.
 * @origin   It holds the same numbers; the axis that counts the items is still there.
 * @replaces 2-dataset.ts
 * @does     keeps axis 0: an item is a batch of one.
 * @mend     slice keeps the axis, select takes it away. See the table in section 2.
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
    return this.inputs.shape[0] as number;
  }

  get(index: number): Pair {
    return [this.inputs.slice(0, index, index + 1), this.labels.slice(0, index, index + 1)];
  }
}
