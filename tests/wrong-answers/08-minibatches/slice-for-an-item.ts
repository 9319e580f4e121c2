/**
 * @belief   slice complains when there is no such index.
 * @origin   select does, and the two are often used for the same.
 * @replaces 2-dataset.ts
 * @does     gives two empty tensors for an index behind the end: slice takes what there is.
 * @mend     select(0, index) throws an error when there is no such index, and takes axis 0
 *           away by itself.
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
    return this.inputs.shape[0]!;
  }
  get(index: number): Pair {
    return [
      this.inputs.slice(0, index, index + 1).squeeze(0),
      this.labels.slice(0, index, index + 1).squeeze(0),
    ];
  }
}
