/**
 * Tensors by hand, as module 02 has them: a typed array, a shape, strides and an offset. How specs read and compare them.
 */
import { Difference, expectNumbers, type Mistake } from "./expect.ts";
import { describe, type Numbers, type TensorLike } from "./values.ts";

/** What a learner's tensor is made of. */
export interface Strided {
  readonly values: Float32Array;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
}

/** How to compare tensors; the mistakes are told apart by where they show. */
export interface StridedOptions {
  what: string;
  /** Numbers that the result must not copy. */
  shares?: Strided;
  shape?: readonly Mistake<Numbers>[];
  strides?: readonly Mistake<Numbers>[];
  offset?: readonly Mistake<Numbers>[];
  numbers?: readonly Mistake<Numbers>[];
}

/** Row-major strides: each axis steps over the product of the lengths after it. */
export function stridesFor(shape: readonly number[]): number[] {
  return shape.map((_, axis) => shape.slice(axis + 1).reduce((step, length) => step * length, 1));
}

/** A tensor that counts from `first`, after `offset` places that don't belong to it and hold -1. */
export function countingTensor(shape: readonly number[], first = 0, offset = 0): Strided {
  const size = shape.reduce((all, length) => all * length, 1);
  const values = Float32Array.from({ length: offset + size }, (_, place) =>
    place < offset ? -1 : first + place - offset,
  );
  return { values, shape, strides: stridesFor(shape), offset };
}

/** The tensor in a form that `expectNumbers` understands. */
export function shown(x: Strided): TensorLike {
  const read = (axis: number, place: number): unknown =>
    axis === x.shape.length
      ? x.values[place]
      : Array.from({ length: x.shape[axis]! }, (_, i) => read(axis + 1, place + i * x.strides[axis]!));
  return { shape: [...x.shape], tolist: () => read(0, x.offset) };
}

/** The numbers of a tensor in one row, in row-major order. */
export function numbersOf(x: Strided): number[] {
  const numbers: number[] = [];
  const read = (axis: number, place: number): void => {
    if (axis === x.shape.length) numbers.push(x.values[place]!);
    else for (let i = 0; i < x.shape[axis]!; i++) read(axis + 1, place + i * x.strides[axis]!);
  };
  read(0, x.offset);
  return numbers;
}

/** From how many numbers on nested lists are too much to read. */
const LARGE = 60;

/**
 * Compares a learner's tensor with the right one: is it a tensor? then its shape and its numbers.
 *
 * @throws Difference
 */
export function expectTensor(actual: unknown, expected: Numbers, options: StridedOptions): void {
  const { what, shape = [], numbers = [] } = options;
  const x = checkParts(actual, what);
  const right = shown(x);
  const lengths = lengthsOf(expected);
  expectNumbers(x.shape, lengths, { what: `the shape of ${what}`, mistakes: shape });
  expectNumbers(right, expected, { what, mistakes: numbers });
}

/**
 * Compares a learner's tensor with the right one, note by note: shape, strides, whether it shares the storage that it
 * should share, offset, and in the end the numbers.
 *
 * @throws Difference
 */
export function expectLayout(actual: unknown, expected: Strided, options: StridedOptions): void {
  const { what, shares, shape = [], strides = [], offset = [] } = options;
  const x = checkParts(actual, what);
  expectNumbers(x.shape, [...expected.shape], { what: `the shape of ${what}`, mistakes: shape });
  expectNumbers(x.strides, [...expected.strides], { what: `the strides of ${what}`, mistakes: strides });
  if (shares !== undefined) expectShared(x, shares, what);
  expectNumbers(x.offset, expected.offset, { what: `the offset of ${what}`, mistakes: offset });
  // Whole images don't fit on a screen: their numbers are compared in one row.
  const right = numbersOf(expected);
  if (right.length > LARGE) {
    expectNumbers(numbersOf(x), right, { what: `the numbers of ${what}, in one row` });
  } else {
    expectNumbers(shown(x), shown(expected), { what, kind: "tensor" });
  }
}

/**
 * Checks that a function has left the tensor that it was given alone.
 *
 * @param before a copy of it from before the call
 * @throws Difference
 */
export function expectUntouched(x: Strided, before: Strided, call: string): void {
  const after = `after ${call} (x must stay as it was)`;
  expectNumbers(x.shape, [...before.shape], { what: `x.shape ${after}` });
  expectNumbers(x.strides, [...before.strides], { what: `x.strides ${after}` });
  expectNumbers(x.offset, before.offset, { what: `x.offset ${after}` });
  expectNumbers(x.values, before.values, {
    what: `x.values after ${call}`,
    mistakes: [
      {
        gives: before.values.map((value) => 2 * value),
        says: "is x with its numbers doubled in place: whoever holds x finds them changed. Write into a new array.",
      },
    ],
  });
}

/**
 * The four parts must be there before they can be compared.
 *
 * @throws Difference
 */
export function checkParts(actual: unknown, what: string): Strided {
  const x = (actual ?? {}) as Partial<Strided>;
  const isTensor =
    x.values instanceof Float32Array &&
    Array.isArray(x.shape) &&
    Array.isArray(x.strides) &&
    typeof x.offset === "number";
  if (isTensor) return actual as Strided;
  throw new Difference([
    `${what}: expected a tensor { values: Float32Array, shape, strides, offset }, but got ${describe(actual)}.`,
    actual === undefined ? 'Is a "return" missing?' : undefined,
  ]);
}

/** Whether `x` looks at the storage of `owner`: the very same array, not an equal one. */
function expectShared(x: Strided, owner: Strided, what: string): void {
  if (x.values === owner.values) return;
  const copy = x.values.buffer !== owner.values.buffer;
  throw new Difference([
    `the values of ${what}: expected x.values itself, but got ${copy ? "a copy" : "another array on its memory"}.`,
    copy
      ? "A copy costs time and memory for every number, and a change in one is not seen in the other. Hand on x.values as it is."
      : "The offset can say where to begin. Hand on x.values as it is.",
  ]);
}

function lengthsOf(numbers: Numbers): number[] {
  const lengths: number[] = [];
  for (let part: unknown = numbers; Array.isArray(part); part = part[0]) lengths.push(part.length);
  return lengths;
}
