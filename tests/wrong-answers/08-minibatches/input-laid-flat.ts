/**
 * @belief   A model wants rows.
 * @origin   The linear model does, and its data are flattened before. A data set hands out what it has.
 * @replaces 2-dataset.ts
 * @does     lays every input out as one row of numbers.
 * @mend     Take away axis 0 and nothing else: a picture keeps its height and its width.
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
    return [this.inputs.select(0, index).flatten(), this.labels.select(0, index)];
  }
}
