/**
 * @belief   Item number 0 is the first, so item number i is at i + 1.
 * @origin   The index is corrected in the wrong direction.
 * @replaces 2-dataset.ts
 * @does     gives the item behind the one that was asked for.
 * @mend     Indices count from 0: item 0 is the first. Use the index as it is.
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
    return [this.inputs.select(0, index + 1), this.labels.select(0, index + 1)];
  }
}
