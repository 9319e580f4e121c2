/**
 * How the examples of a spec compare: the cases that a lesson shows, and the figures that must come out. (What a function does on all other
 * inputs, and which mistake is behind it, is found by trials: tests/trials.)
 *
 * It checks in the order in which a person would: is it the right kind of thing? the right shape? the right numbers?
 */
import { isDeepStrictEqual } from "node:util";
import {
  adviceFor,
  describe,
  type Grid,
  gridText,
  indicesOf,
  isArray,
  isClose,
  isTensor,
  isThenable,
  type Numbers,
  pairText,
  position,
  shapeText,
  toGrid,
} from "./values.ts";

/** How to compare numbers. */
export interface NumbersOptions {
  /** What was computed, as the subject of the message: "step([w], 0.5)" or "w after the step". */
  what: string;
  /** How far off a number may be, relative to its size (and absolute below 1). 1e-5 unless told. */
  tolerance?: number;
  /**
   * The form it must have. Unless told: a number where a number is expected, a Tensor where a Tensor is, and lists or a
   * Tensor where lists are.
   */
  kind?: "number" | "list" | "tensor" | "list or tensor";
}

/** How to compare texts, booleans, lists of them, plain objects. */
export interface SameOptions {
  what: string;
}

/** The specs' own kind of failure. Its message is meant for the learner as it stands. */
export class Difference extends Error {
  override readonly name = "Difference";
  /** The known mistake that it names: "climbs", if it names one. */
  mistake?: string;
  constructor(lines: readonly (string | undefined)[], options?: ErrorOptions) {
    super(lines.filter((line) => line !== undefined && line !== "").join("\n"), options);
  }
}

/** Is told what every comparison looked at: its `what`, and the numbers that came, or a few words on anything else. */
export type Observer = (what: string, came: Grid | string) => void;

let observer: Observer | undefined;

/** Lets somebody listen: a review puts the numbers of two people side by side (kit/review). Nobody does unless asked. */
export function observe(listener: Observer | undefined): void {
  observer = listener;
}

/** Whoever listens now. */
export const observing = (): Observer | undefined => observer;

const TOLERANCE = 1e-5;

/**
 * Checks numbers: their kind, then their shape, then their values.
 *
 * @throws Difference
 */
export function expectNumbers(actual: unknown, expected: Numbers, options: NumbersOptions): void {
  const { what, tolerance = TOLERANCE } = options;
  const right = gridOf(expected);
  checkKind(actual, expected, right, options);
  const came = toGrid(actual);
  observer?.(what, typeof came === "string" ? describe(actual) : came);
  if (typeof came === "string") {
    throw new Difference([`${what}: expected numbers of shape ${shapeText(right.shape)}, but ${came}.`]);
  }
  if (isDeepStrictEqual(came.shape, right.shape) && firstDifference(came, right, tolerance) === -1) return;
  throw new Difference([differenceText(what, came, right, tolerance)]);
}

/**
 * Checks anything else: texts, booleans, lists, objects.
 *
 * @throws Difference
 */
export function expectSame<T>(actual: unknown, expected: T, options: SameOptions): void {
  const { what } = options;
  observer?.(what, describe(actual));
  if (isDeepStrictEqual(actual, expected)) return;
  const place = pathOfDifference(actual, expected);
  throw new Difference([
    place === undefined
      ? `${what}: expected ${describe(expected)}, but got ${describe(actual)}.${adviceFor(actual)}`
      : `${what}:\n  expected ${describe(expected)}\n  but got  ${describe(actual)}`,
    place &&
      `They first differ at ${place.path}: expected ${describe(place.expected)}, got ${describe(place.actual)}.`,
  ]);
}

/** The grid of numbers that the spec itself wrote down. */
function gridOf(numbers: Numbers): Grid {
  const grid = toGrid(numbers);
  if (typeof grid === "string") throw new TypeError(`the spec expects something that isn't numbers: ${grid}`);
  return grid;
}

/** Is it a number, a list, a Tensor, as it should be? */
function checkKind(actual: unknown, expected: Numbers, right: Grid, options: NumbersOptions): void {
  const kind =
    options.kind ?? (isTensor(expected) ? "tensor" : isArray(expected) ? "list or tensor" : "number");
  const fits =
    (kind === "number" && (typeof actual === "number" || typeof actual === typeof expected)) ||
    (kind.includes("list") && isArray(actual)) ||
    (kind.includes("tensor") && isTensor(actual));
  if (fits) return;
  observer?.(options.what, describe(actual));
  const names: Record<typeof kind, string> = {
    number: `the number ${gridText(right)}`,
    list: `a list of shape ${shapeText(right.shape)}`,
    tensor: `a Tensor of shape ${shapeText(right.shape)}`,
    "list or tensor": `numbers of shape ${shapeText(right.shape)}`,
  };
  throw new Difference([
    `${options.what}: expected ${names[kind]}, but got ${describe(actual)}.${advice(actual, kind)}`,
  ]);
}

function advice(actual: unknown, kind: string): string {
  if (kind === "number" && isTensor(actual)) {
    const one = actual.shape.every((length) => length === 1);
    return one ? " A Tensor of one number becomes a plain number with .item()." : "";
  }
  if (kind === "tensor" && isThenable(actual) === false && (typeof actual === "number" || isArray(actual))) {
    return " Keep the calculation in tensors: .item(), .tolist() and Math leave them, and gradients can't follow.";
  }
  return adviceFor(actual);
}

/** The flat position of the first number that is too far off; -1 when there is none. */
function firstDifference(came: Grid, right: Grid, tolerance: number): number {
  return right.values.findIndex((expected, i) => !isClose(came.values[i] ?? Number.NaN, expected, tolerance));
}

function differenceText(what: string, came: Grid, right: Grid, tolerance: number): string {
  if (!isDeepStrictEqual(came.shape, right.shape)) {
    const shapes = `${what}: expected shape ${shapeText(right.shape)}, but got shape ${shapeText(came.shape)}.`;
    return `${shapes}\n  expected ${gridText(right)}\n  but got  ${gridText(came)}`;
  }
  const at = firstDifference(came, right, tolerance);
  const [expected, got] = pairText(right.values[at] ?? Number.NaN, came.values[at] ?? Number.NaN);
  const why = got === "NaN" ? `\n${NAN}` : "";
  if (right.shape.length === 0) return `${what}: expected ${expected}, but got ${got}.${why}`;
  const place = position(indicesOf(at, right.shape));
  const wrong = right.values.filter(
    (one, i) => !isClose(came.values[i] ?? Number.NaN, one, tolerance),
  ).length;
  const count = right.values.length === 1 ? "" : ` (${wrong} of ${right.values.length} numbers differ)`;
  return [
    `${what}:`,
    `  expected ${gridText(right)}`,
    `  but got  ${gridText(came)}`,
    `They first differ at ${place}: expected ${expected}, got ${got}${count}.${why}`,
  ].join("\n");
}

const NAN =
  "NaN means that a calculation had no result: undefined in a sum, 0 / 0, the square root of a negative number.";

/** Where two lists or objects first differ, as ".threes[2]"; `undefined` when they differ as a whole. */
function pathOfDifference(
  actual: unknown,
  expected: unknown,
): { path: string; actual: unknown; expected: unknown } | undefined {
  const bothObjects = [actual, expected].every(
    (one) => typeof one === "object" && one !== null && !isTensor(one),
  );
  if (!bothObjects || Array.isArray(actual) !== Array.isArray(expected)) return undefined;
  const [one, other] = [actual as Record<string, unknown>, expected as Record<string, unknown>];
  for (const key of new Set([...Object.keys(other), ...Object.keys(one)])) {
    if (isDeepStrictEqual(one[key], other[key])) continue;
    const step = Array.isArray(expected) ? `[${key}]` : `.${key}`;
    const deeper = pathOfDifference(one[key], other[key]);
    if (deeper) return { ...deeper, path: step + deeper.path };
    return { path: step, actual: one[key], expected: other[key] };
  }
  return undefined;
}
