/**
 * 08-minibatches, section 2: a **Dataset**.
 *
 * A loader that makes batches wants to know two things of a collection: how many items are there, and what is item
 * number i? Whatever answers these two is a Dataset. An item is a pair, as from zip: (input, label).
 *
 * A list of pairs could answer both. But 12,396 pairs are 24,792 small tensors, and our pictures lie in one tensor
 * already. So this Dataset makes a pair only when it's asked for one.
 *
 * Lesson: README.md, "2. Dataset". PyTorch:
 * `class PairDataset(Dataset): def __len__(self): ... ; def __getitem__(self, i): ...`.
 */
import type { Dataset, Pair, Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * A data set over two tensors: `inputs` with one input per row, and `labels` with the labels in the same order. A
 * "row" is whatever lies at one index of axis 0: a number, a row of pixels, a whole picture.
 *
 * @example
 * const digits = new PairDataset(tensor([[0.1, 0.2], [0.3, 0.4], [0.5, 0.6]]), tensor([[1], [0], [1]]));
 * digits.length; // 3
 * digits.get(1); // [tensor([0.3000, 0.4000]), tensor([0.])]
 */
export class PairDataset implements Dataset {
  /** Shape `(n, ...)`: all inputs. */
  readonly inputs: Tensor;
  /** Shape `(n, ...)`: all labels. */
  readonly labels: Tensor;

  /** Errors: when there isn't one label per input. */
  constructor(inputs: Tensor, labels: Tensor) {
    if (inputs.shape[0] !== labels.shape[0])
      throw new Error(`PairDataset: ${inputs.shape[0]} inputs and ${labels.shape[0]} labels`);
    this.inputs = inputs;
    this.labels = labels;
  }

  /** How many pairs there are: a plain number. (`get` makes it a property: `digits.length`, no parentheses.) */
  get length(): number {
    throw todo("say how many pairs there are: the length of axis 0");
  }

  /**
   * One pair.
   *
   * @param index which one, from 0 to `length` − 1
   * @returns the input and the label at this index, tensors of the type that `inputs` and `labels` have. Axis 0 is
   *          gone, and no other: of inputs of shape `(n, 784)` a single one has the shape `(784)`
   *
   * Errors: none of its own; the engine complains when the index is `length` or more. (It is never below 0.)
   */
  get(index: number): Pair {
    throw todo("return the pair: the input at this index, and the label at this index");
  }
}
