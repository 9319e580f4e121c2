/**
 * What module 08's tests and pictures need besides the learner's code: the loader's parts written once more, data whose
 * labels tell which row they belong to, and gradients on the real 3s and 7s.
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
import { batchGradient } from "./digits.ts";

/** Sections 3 and 4, for the tests of section 5. */
export const referenceParts = {
  passOrder: (length: number, shuffle: boolean): number[] =>
    shuffle ? (randperm(length).tolist() as number[]) : Array.from({ length }, (_, i) => i),
  portions: <T>(items: readonly T[], batchSize: number): T[][] =>
    Array.from({ length: Math.ceil(items.length / batchSize) }, (_, i) =>
      items.slice(i * batchSize, (i + 1) * batchSize),
    ),
  collate: (pairs: readonly Pair[]): Pair => [stack(pairs.map(([x]) => x)), stack(pairs.map(([, y]) => y))],
};

/** `n` rows of three numbers and their labels in a column: row i is [10i, 10i + 1, 10i + 2], and its label is i. */
export function labelledRows(n: number): { x: Tensor; y: Tensor } {
  const rows = Array.from({ length: n }, (_, i) => [10 * i, 10 * i + 1, 10 * i + 2]);
  return { x: tensor(rows), y: tensor(rows.map((_, i) => [i])) };
}

/** A data set of such rows that remembers which items it was asked for. */
export class AskedRows implements Dataset {
  readonly asked: number[] = [];
  readonly length: number;

  constructor(length: number) {
    this.length = length;
  }

  get(index: number): Pair {
    this.asked.push(index);
    return [tensor([10 * index, 10 * index + 1, 10 * index + 2]), tensor([index])];
  }
}

/** How many of the pictures in `everyFourthDigit` are 3s: they come first. */
export const THREES = 1533;

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

/** The gradients of `draws` random batches, one per row. */
export function drawGradients(pair: Pair, batchSize: number, draws: number): Tensor {
  const draw = drawer(pair);
  return stack(Array.from({ length: draws }, () => gradientAtZero(...draw(batchSize))));
}

/** The root of the mean squared distance from each row to the truth. */
export function distanceFrom(truth: Tensor, gradients: Tensor): number {
  const squares = gradients.sub(truth).pow(2).sum(1).tolist() as number[];
  return Math.sqrt(squares.reduce((sum, value) => sum + value, 0) / squares.length);
}
