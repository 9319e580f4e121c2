/**
 * @belief   An item that was made once can be kept for the next time.
 * @origin   A Map above the class looks like a good store; but all objects of the class share it.
 * @replaces 2-dataset.ts
 * @does     keeps items by their index in one place for all data sets: a second data set gives those of the
 *           first.
 * @mend     What belongs to one data set must lie in the object (a field of this), not in the file. Here
 *           nothing need be kept.
 */
import type { Dataset, Pair, Tensor } from "#engine";

const kept = new Map<number, Pair>();

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
    const item = kept.get(index) ?? [this.inputs.select(0, index), this.labels.select(0, index)];
    kept.set(index, item);
    return item as Pair;
  }
}
