/**
 * @belief   A pair is a pair.
 * @origin   Which of the two comes first is easily overlooked.
 * @replaces 2-dataset.ts
 * @does     gives the label first and the input second.
 * @mend     The pair is [input, label].
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
    return [this.labels.select(0, index), this.inputs.select(0, index)];
  }
}
