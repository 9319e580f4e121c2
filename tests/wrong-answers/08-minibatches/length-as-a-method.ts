/**
 * @belief   The length is asked for with digits.length().
 * @origin   So it is in Java, and len(ds) in Python has parentheses, too.
 * @replaces 2-dataset.ts
 * @does     makes length a method: digits.length is a function, not a number.
 * @mend     Write get before it: get length(). Then it is read like a property.
 */
import type { Dataset, Pair, Tensor } from "#engine";

export class PairDataset {
  readonly inputs: Tensor;
  readonly labels: Tensor;

  constructor(inputs: Tensor, labels: Tensor) {
    if (inputs.shape[0] !== labels.shape[0])
      throw new Error(`PairDataset: ${inputs.shape[0]} inputs and ${labels.shape[0]} labels`);
    this.inputs = inputs;
    this.labels = labels;
  }

  length(): number {
    return this.inputs.shape[0] as number;
  }

  get(index: number): Pair {
    return [this.inputs.select(0, index), this.labels.select(0, index)];
  }
}
