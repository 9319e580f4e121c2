/**
 * @belief   Counting begins at 0, so there is one less.
 * @origin   The last index is taken for the number of items.
 * @replaces 2-dataset.ts
 * @does     gives a length that is one too small.
 * @mend     The last index is length − 1. The length itself is shape[0].
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
    return (this.inputs.shape[0] as number) - 1;
  }

  get(index: number): Pair {
    return [this.inputs.select(0, index), this.labels.select(0, index)];
  }
}
