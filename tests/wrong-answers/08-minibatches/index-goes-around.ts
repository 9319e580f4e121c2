/**
 * @belief   An index behind the end begins at the front again.
 * @origin   A data set is thought of as something endless, to be walked round and round.
 * @replaces 2-dataset.ts
 * @does     begins at the front again when the index lies behind the end.
 * @mend     An index of length or more is a mistake. Use the index as it is, and let the engine complain.
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
    const i = index % this.length;
    return [this.inputs.select(0, i), this.labels.select(0, i)];
  }
}
