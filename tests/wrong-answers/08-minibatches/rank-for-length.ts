/**
 * @belief   shape.length is the length.
 * @origin   The name says so, but it's the number of axes.
 * @replaces 2-dataset.ts
 * @does     gives as length how many axes the inputs have.
 * @mend     shape.length counts axes. shape[0] is the length of the first of them.
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
    return this.inputs.shape.length;
  }

  get(index: number): Pair {
    return [this.inputs.select(0, index), this.labels.select(0, index)];
  }
}
