/**
 * @belief   An item is a picture.
 * @origin   The label is thought of as something that comes later.
 * @replaces 2-dataset.ts
 * @does     gives a list with the input alone.
 * @mend     An item is a pair: [input, label].
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
    return [this.inputs.select(0, index)] as unknown as Pair;
  }
}
