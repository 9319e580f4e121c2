/**
 * What module 08's tests and pictures need besides the learner's code: rows that tell where they come from, stand-ins for a
 * data set and for a loader's parts, and gradients on the real 3s and 7s.
 */
import { loadSampleBytes, PIXELS, scaled } from "#data";
import {
  cat,
  type Dataset,
  fromTypedArray,
  type Pair,
  randperm,
  stack,
  type Tensor,
  tensor,
  zeros,
} from "#engine";
import { choice, type Kind } from "../trials/kinds.ts";
import { logged } from "../trials/stand-ins.ts";
import { reshaped, shapes, showTensor, sizeOf, type TensorPlan, tensors } from "../trials/tensors.ts";
import { batchGradient } from "./digits.ts";

/** Tensors of several types with some rows: a row is a number, some numbers or a small picture. A trial says by itself what matters. */
export const rowTensors = (maxRank: number): Kind<TensorPlan, Tensor> => ({
  ...tensors({
    shapes: shapes(1, maxRank, choice([2, 3], [1])),
    dtypes: ["float32", "float32", "float32", "int64", "bool"],
  }),
  traits: [],
});

/** The same plan with this many rows, and numbers that count: whatever comes out says where it comes from. */
export function countedRows(plan: TensorPlan, rows: number, from = 0): TensorPlan {
  const shape = [rows, ...plan.shape.slice(1)];
  return { ...plan, shape, values: Array.from({ length: sizeOf(shape) }, (_, i) => from + i) };
}

/** Row i of a plan. */
export function rowOf(plan: TensorPlan, i: number): TensorPlan {
  const shape = plan.shape.slice(1);
  const width = sizeOf(shape);
  return { ...plan, shape, values: plan.values.slice(i * width, (i + 1) * width), layout: "packed" };
}

/** Which part of the last pair has another shape than those before it. */
export type Odd = "" | "input" | "label";

/** Another shape for as many numbers. */
const otherShape = (shape: readonly number[]): readonly number[] =>
  shape.length > 1 && shape[0] !== shape.at(-1) ? shape.toReversed() : [1, ...shape];

/** For every row of x and y, in pairs: the row as it is, or the odd one in another shape. */
const inPairs = <Rows extends { readonly shape: readonly number[] }, One>(
  x: Rows,
  y: Rows,
  odd: Odd,
  row: (of: Rows, i: number, isOdd: boolean) => One,
): [One, One][] => {
  const last = (x.shape[0] ?? 0) - 1;
  return Array.from({ length: last + 1 }, (_, i) => [
    row(x, i, i === last && odd === "input"),
    row(y, i, i === last && odd === "label"),
  ]);
};

/** The rows of two tensors, in pairs. */
export const rowPairs = (x: Tensor, y: Tensor, odd: Odd): Pair[] =>
  inPairs(x, y, odd, (of, i, isOdd) => {
    const row = of.select(0, i);
    return isOdd ? row.reshape(otherShape(row.shape)) : row;
  });

/** "[tensor([0, 1]), tensor(0)], [tensor([2, 3]), tensor(1)]": the rows of two plans, in pairs. */
export const showRows = (x: TensorPlan, y: TensorPlan, odd: Odd): string =>
  inPairs(x, y, odd, (of, i, isOdd) => {
    const row = rowOf(of, i);
    return showTensor(isOdd ? reshaped(row, otherShape(row.shape)) : row);
  })
    .map(([input, label]) => `[${input}, ${label}]`)
    .join(", ");

/**
 * A data set that keeps a list of the items it was asked for. Item i is [tensor(10i + 10), tensor(i)], or `from` more. It offers a whole batch
 * at once, as the engine's data sets do: nobody should take that.
 */
export class AskedItems implements Dataset {
  readonly asked: number[] = [];
  length: number;
  #from: number;

  constructor(length: number, from = 0) {
    this.length = length;
    this.#from = from;
  }

  /** As a data set may change between two passes: two items more, and other numbers in all of them. */
  changed(): void {
    this.length += 2;
    this.#from += 1000;
  }

  get(index: number): Pair {
    this.asked.push(index);
    return [tensor(10 * index + 10 + this.#from), tensor(index + this.#from)];
  }

  getBatch(indices: ArrayLike<number>): Pair {
    return stacked(Array.from(indices, (index) => this.get(index)));
  }
}

/** What collate makes of some items. */
const stacked = (pairs: readonly Pair[]): Pair => [
  stack(pairs.map(([x]) => x)),
  stack(pairs.map(([, y]) => y)),
];

/** Sections 3 and 4 for the tests of section 5. Every call stands in the log. */
export function loggedParts(log: string[]) {
  return {
    passOrder: logged(log, "passOrder", (length: number, shuffle: boolean): number[] =>
      shuffle ? (randperm(length).tolist() as number[]) : Array.from({ length }, (_, i) => i),
    ),
    portions: logged(log, "portions", (items: readonly number[], batchSize: number): number[][] =>
      Array.from({ length: Math.ceil(items.length / batchSize) }, (_, i) =>
        items.slice(i * batchSize, (i + 1) * batchSize),
      ),
    ),
    collate: logged(log, "collate", stacked, (pairs) => `${pairs.length} items`),
  };
}

/** How many of the pictures in `everyFourthDigit` are 3s: they come first. */
const THREES = 1533;

/**
 * Every fourth training picture: 3,100 rows of 784 numbers from 0 to 1, the 3s first, and their labels in a column. Enough
 * to measure on, and made in a moment: from the bytes, because the others needn't become numbers first.
 */
export async function everyFourthDigit(): Promise<Pair> {
  const { threes, sevens } = (await loadSampleBytes()).train;
  const rows = [...fourths(threes), ...fourths(sevens)];
  const labels = rows.map((_, i) => [i < THREES ? 1 : 0]);
  return [fromTypedArray(scaled(...rows), [rows.length, PIXELS]), tensor(labels)];
}

/** Rows 0, 4, 8, ... of the pictures of one class. */
function fourths(bytes: Uint8Array): Uint8Array[] {
  const count = Math.ceil(bytes.length / PIXELS / 4);
  return Array.from({ length: count }, (_, i) => bytes.subarray(4 * i * PIXELS, (4 * i + 1) * PIXELS));
}

/** The gradient of a batch for the linear model before it has learnt anything: 784 weights and the bias, all 0. */
export function gradientAtZero(x: Tensor, y: Tensor): Tensor {
  const [weights, bias] = [zeros(x.shape[1]!, 1).requiresGrad_(), zeros(1).requiresGrad_()];
  batchGradient([x, y], [weights, bias]);
  return cat([weights.grad!.flatten(), bias.grad!]);
}

/**
 * Draws batches of any sizes that share no row: each is the next piece of one random permutation. (One permutation of
 * 12,396 for every batch would take most of the time of a test.)
 */
export function drawer([x, y]: Pair): (batchSize: number) => Pair {
  const order = randperm(x.shape[0]!);
  let start = 0;
  return (batchSize) => {
    const indices = order.slice(0, start, start + batchSize);
    if (indices.size < batchSize) throw new RangeError(`drawer: fewer than ${batchSize} rows are left`);
    start += batchSize;
    return [x.indexSelect(0, indices), y.indexSelect(0, indices)];
  };
}

/** The root of the mean squared distance from each row to the truth. */
export function distanceFrom(truth: Tensor, gradients: Tensor): number {
  const squares = gradients.sub(truth).pow(2).sum(1).tolist() as number[];
  return Math.sqrt(squares.reduce((sum, value) => sum + value, 0) / squares.length);
}
