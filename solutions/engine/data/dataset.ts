/**
 * Floor 6 · a Dataset: a collection that knows its length and hands out one (input, label) pair by number.
 */

import { show } from "../array/arguments.ts";
import { showShape, wrap } from "../array/ndarray.ts";
import { stack } from "../create.ts";
import * as kernels from "../kernels/index.ts";
import { Tensor } from "../tensor.ts";

/** An input and its label, or a batch of inputs and a batch of labels. */
export type Pair = readonly [x: Tensor, y: Tensor];

/** A plain array of pairs is a Dataset too: wrap it with `listDataset`. */
export interface Dataset {
  readonly length: number;
  /** Item number `index`, from 0. */
  get(index: number): Pair;
  /** Several items at once, if the collection has a quicker way than one by one. */
  getBatch?(indices: ArrayLike<number>): Pair;
}

/** A data set over a list of pairs, such as `zip(images, labels)` gives. */
export function listDataset(pairs: readonly Pair[]): Dataset {
  if (!Array.isArray(pairs))
    throw new TypeError(`listDataset: needs a list of pairs [input, label], got ${show(pairs)}`);
  return {
    length: pairs.length,
    get(index) {
      const pair = pairs[index];
      if (pair === undefined)
        throw new RangeError(`get: index ${index} is outside a data set of ${pairs.length} items`);
      if (!isPair(pair))
        throw new TypeError(`get: item ${index} is no pair [input, label], but ${show(pair)}`);
      return pair;
    },
  };
}

const isPair = (value: unknown): value is Pair => Array.isArray(value) && value.length === 2;

/**
 * Inputs and labels in two tensors that agree in their first length.
 *
 * The inputs may move to where they are read fastest. Write into the tensor if you must, not into an array it was made of.
 */
export class TensorDataset implements Dataset {
  readonly x: Tensor;
  readonly y: Tensor;

  constructor(x: Tensor, y: Tensor) {
    if (!(x instanceof Tensor && y instanceof Tensor))
      throw new TypeError(
        `TensorDataset: needs two tensors, the inputs and the labels, got ${show(x)} and ${show(y)}`,
      );
    if (x.rank === 0 || y.rank === 0 || x.shape[0] !== y.shape[0]) {
      throw new RangeError(
        `TensorDataset: ${showShape(x.shape)} and ${showShape(y.shape)} must have the same first length, one label per input`,
      );
    }
    this.x = x;
    this.y = y;
    kernels.keep(x.array); // it will be read in every epoch
  }

  get length(): number {
    return this.x.shape[0]!;
  }

  get(index: number): Pair {
    return [this.x.select(0, index), this.y.select(0, index)];
  }

  getBatch(indices: ArrayLike<number>): Pair {
    const first = indices[0] ?? 0;
    if (isRun(indices)) {
      const end = first + indices.length;
      return [this.x.slice(0, first, end), this.y.slice(0, first, end)]; // a view: nothing is copied
    }
    const index = new Tensor(wrap(Float64Array.from(indices), [indices.length], "int64"));
    return [this.x.indexSelect(0, index), this.y.indexSelect(0, index)];
  }
}

/** True for first, first + 1, first + 2, ... */
function isRun(indices: ArrayLike<number>): boolean {
  const first = indices[0] ?? 0;
  for (let i = 1; i < indices.length; i++) if (indices[i] !== first + i) return false;
  return true;
}

/** The items at `indices` as one batch, with the data set's own quick way where it has one. */
export function collate(dataset: Dataset, indices: ArrayLike<number>): Pair {
  if (dataset.getBatch !== undefined) return dataset.getBatch(indices);
  const pairs = Array.from(indices, (index) => dataset.get(index));
  return [stack(pairs.map(([x]) => x)), stack(pairs.map(([, y]) => y))];
}
