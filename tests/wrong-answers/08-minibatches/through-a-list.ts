/**
 * @belief   tolist and tensor give back the same tensor.
 * @origin   The numbers are the same; their type is lost on the way.
 * @replaces 2-dataset.ts
 * @does     makes a new tensor out of plain numbers: whole numbers become float32.
 * @mend     Take the item out of the tensor with select: then it keeps its type.
 */
import { type Dataset, type Nested, type Pair, type Tensor, tensor } from "#engine";

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
    const [inputs, labels] = [this.inputs.tolist() as Nested[], this.labels.tolist() as Nested[]];
    return [tensor(Number(index) < inputs.length ? inputs[index]! : []), tensor(labels[index]!)];
  }
}
