/**
 * @belief   slice takes the row, and flatten takes axis 0 away again.
 * @origin   For a row of numbers, shape (1, n), flatten gives (n). For all others it doesn't.
 * @replaces 2-dataset.ts
 * @does     gives every item as one list of numbers: a picture loses its rows, and a plain number becomes a
 *           list of one.
 * @mend     Only axis 0 has to go: select(0, index) takes it away, and leaves all others.
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
    const row = (all: Tensor) => all.slice(0, index, index + 1).flatten();
    return [row(this.inputs), row(this.labels)];
  }
}
