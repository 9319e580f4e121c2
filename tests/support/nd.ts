/**
 * The arrays of module 04, `{ values, shape }`: how specs make them, compare them, and know what is right.
 *
 * What is right comes from the engine, which broadcasts by the same rule. The tools at the end stand in for what the
 * learner writes in other sections, so that every section can be tested alone.
 */
import { type Pair, PIXELS, SIDE, scaled } from "#data";
import { fromTypedArray, type Tensor, tensor } from "#engine";
import { broadcastShapes } from "#engine/array/broadcast.ts";
import { Difference, expectNumbers, expectSame, type NumbersOptions } from "./expect.ts";
import { realDigits } from "./ideals.ts";
import { messageOf } from "./thrown.ts";
import { describe, type Numbers } from "./values.ts";

type Shape = readonly number[];

/** Numbers in row-major order, and their shape. */
export interface Nd {
  readonly values: Float32Array;
  readonly shape: Shape;
}

/** The same numbers, read with strides. */
export interface NdView extends Nd {
  readonly strides: readonly number[];
}

/** An array from nested lists or from an engine's tensor. */
export function nd(numbers: number | readonly unknown[] | Tensor): Nd {
  const x = isTensor(numbers) ? numbers : tensor(numbers as number[]);
  const values = x.toTypedArray();
  return { values: values instanceof Float32Array ? values : Float32Array.from(values), shape: [...x.shape] };
}

const isTensor = (value: unknown): value is Tensor => typeof (value as Tensor).toTypedArray === "function";

/** An array of a shape that counts from `first`: all its numbers are different. */
export function counting(shape: Shape, first = 1): Nd {
  const size = shape.reduce((all, length) => all * length, 1);
  return { values: Float32Array.from({ length: size }, (_, i) => first + i), shape };
}

/** The same array as a tensor of the engine. */
export const toTensor = ({ values, shape }: Nd): Tensor => fromTypedArray(values, [...shape]);

/**
 * Compares a learner's array with the right one: is it an array? then its shape and its numbers.
 *
 * @throws Difference
 */
export function expectNd(actual: unknown, expected: Numbers, options: NumbersOptions): void {
  const { values, shape } = (actual ?? {}) as Partial<Nd>;
  if (!(values instanceof Float32Array) || !Array.isArray(shape)) {
    throw new Difference([
      `${options.what}: expected an array { values: Float32Array, shape }, but got ${describe(actual)}.`,
      actual === undefined ? 'Is a "return" missing?' : undefined,
    ]);
  }
  const size = shape.reduce((all: number, length: number) => all * length, 1);
  if (size !== values.length) {
    throw new Difference([
      `${options.what}: the shape (${shape.join(", ")}) holds ${size} numbers, but values has ${values.length}.`,
    ]);
  }
  expectNumbers(toTensor({ values, shape }), expected, { ...options, kind: "tensor" });
}

/** Whether an error's message names these shapes: "(2, 3)", or "[2,3]", or "2,3". */
export function namesShapes(message: string, ...shapes: Shape[]): boolean {
  const packed = message.replaceAll(" ", "").replaceAll(",)", ")");
  return shapes.every((shape) => new RegExp(`(?<![\\d,])${shape.join(",")}(?!\\d|,\\d)`).test(packed));
}

/**
 * Checks that `work` refuses two shapes with an error that names both.
 *
 * @param what the call, for the message
 * @param silent what it means that no error came: "means that ..."
 * @throws Difference
 */
export function expectRefusal(
  work: () => unknown,
  shapes: readonly [Shape, Shape],
  what: string,
  silent: string,
): void {
  const message = messageOf(work);
  const due = `an error that names ${shapes.map((shape) => `(${shape.join(", ")})`).join(" and ")}`;
  const came = message === "nothing" ? "no error" : `the error "${message}"`;
  expectSame(namesShapes(message, ...shapes) ? due : came, due, {
    what,
    mistakes: [
      { gives: "no error", says: silent },
      {
        gives: came,
        says: "doesn't name both shapes as they were given. Write each of them into the message with shapeText.",
      },
    ],
  });
}

/** `broadcastShapes`, `expand` and `nth`, with what the engine knows. */
export const ndTools = {
  broadcastShapes: (a: Shape, b: Shape): number[] => [...broadcastShapes("broadcastShapes", a, b)],
  expand: (x: Nd, shape: Shape): NdView => {
    const { strides } = toTensor(x).expand([...shape]);
    return { values: x.values, shape, strides };
  },
  nth: ({ values, shape, strides }: NdView, n: number): number => {
    let [place, rest] = [0, n];
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      place += (rest % shape[axis]!) * strides[axis]!;
      rest = Math.floor(rest / shape[axis]!);
    }
    return values[place]!;
  },
};

/** Real digits, 0 to 1, shape (n, 28, 28), and the two mean pictures of the training half, (28, 28). */
export interface NdDigits {
  /** The first hundred of each. */
  readonly train: Pair<Nd>;
  readonly valid: Pair<Nd>;
  readonly ideals: Pair<Nd>;
}

let loaded: Promise<NdDigits> | undefined;

/** The real digits, prepared once per process. Read them, don't write to them. */
export function ndDigits(): Promise<NdDigits> {
  loaded ??= realDigits().then(({ bytes: { train, valid }, ideals }) => ({
    // Making numbers of all of them takes longer than all that is done with them.
    train: both(train, (pile) => stacked(pile.subarray(0, 100 * PIXELS))),
    valid: both(valid, stacked),
    ideals: {
      threes: { values: ideals[3], shape: [SIDE, SIDE] },
      sevens: { values: ideals[7], shape: [SIDE, SIDE] },
    },
  }));
  return loaded;
}

const both = <T, U>({ threes, sevens }: Pair<T>, make: (one: T) => U): Pair<U> => ({
  threes: make(threes),
  sevens: make(sevens),
});

const stacked = (pile: Uint8Array): Nd => ({
  values: scaled(pile),
  shape: [pile.length / PIXELS, SIDE, SIDE],
});

/** Some of the pictures, as an array of their own. */
export function pictures({ values, shape }: Nd, from: number, to: number): Nd {
  const size = shape.slice(1).reduce((all, length) => all * length, 1);
  return { values: values.slice(from * size, to * size), shape: [to - from, ...shape.slice(1)] };
}

/** The mean absolute difference of every picture to an ideal one, shape (n). */
export function ndDistances(images: Nd, ideal: Nd): Nd {
  const size = ideal.values.length;
  const values = Float32Array.from({ length: images.shape[0]! }, (_, i) => {
    let sum = 0;
    for (let j = 0; j < size; j++) sum += Math.abs(images.values[i * size + j]! - ideal.values[j]!);
    return sum / size;
  });
  return { values, shape: [images.shape[0]!] };
}

/** Nearer to the ideal 3? */
export function nearest(ideals: Pair<Nd>): (images: Nd) => boolean[] {
  return (images) => {
    const [three, seven] = [ndDistances(images, ideals.threes), ndDistances(images, ideals.sevens)];
    return Array.from(three.values, (distance, i) => distance < seven.values[i]!);
  };
}
