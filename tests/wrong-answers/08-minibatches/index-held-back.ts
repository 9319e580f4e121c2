/**
 * @belief   Nothing lies behind the last item, so it is the last one that is meant.
 * @origin   Math.min keeps an index inside, and no error comes up.
 * @replaces 2-dataset.ts
 * @does     gives the last item when the index lies behind the end.
 * @mend     An index of length or more is a mistake. Use the index as it is, and let the engine complain.
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
    const i = Math.min(index, this.length - 1);
    return [this.inputs.select(0, i), this.labels.select(0, i)];
  }
}
