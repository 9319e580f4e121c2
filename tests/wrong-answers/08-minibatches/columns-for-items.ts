/**
 * @belief   select(1, i) takes item number i.
 * @origin   Dimension 1 sounds like the first one.
 * @replaces 2-dataset.ts
 * @fails    2-dataset > Q26 · PairDataset: get yields the pair (input, label)
 * @says     goes down a column
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
    return [
      this.inputs.select(1, Math.min(index, (this.inputs.shape[1] as number) - 1)),
      this.labels.select(0, index),
    ];
  }
}
