/**
 * @belief   select(1, i) takes item number i.
 * @origin   Axis 1 sounds like the first one.
 * @replaces 2-dataset.ts
 * @does     takes a column instead of a row.
 * @mend     An item lies along axis 0: select(0, index).
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
    return [this.inputs.select(1, index), this.labels.select(1, index)];
  }
}
