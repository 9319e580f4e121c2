/**
 * @belief   The length of a tensor is the length of its last axis.
 * @origin   The row is what one sees when one prints the tensor.
 * @replaces 2-dataset.ts
 * @does     gives as length that of the last axis of the inputs.
 * @mend     The last axis is how long a row is. How many rows there are stands in shape[0].
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
    return this.inputs.shape.at(-1) as number;
  }

  get(index: number): Pair {
    return [this.inputs.select(0, index), this.labels.select(0, index)];
  }
}
