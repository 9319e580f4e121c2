/**
 * @belief   An index outside a list is an error.
 * @origin   It is one in Python, and in the engine.
 * @replaces 2-dataset.ts
 * @does     makes a list of the rows, and for an index behind the end gives [undefined, undefined].
 * @mend     A list says nothing about an index that it doesn't have. select does: it throws an
 *           error.
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
    return [...this.inputs].length;
  }
  get(index: number): Pair {
    const inputs = [...this.inputs];
    const labels = [...this.labels];
    return [inputs[index]!, labels[index]!];
  }
}
