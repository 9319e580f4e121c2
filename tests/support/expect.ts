/**
 * How specs compare. In this kit a test's failure message is where most of the learning happens, so it says what was
 * expected, what came, where they first differ and, when what came is just what a known mistake gives, the mistake.
 *
 * It checks in the order in which a person would: is it the right kind of thing? the right shape? the right numbers? It
 * names a mistake only when the numbers match that mistake and the mistake's numbers differ from the right ones.
 */
import { isDeepStrictEqual } from "node:util";
import {
  adviceFor,
  describe,
  type Grid,
  gridText,
  indicesOf,
  isArray,
  isTensor,
  isThenable,
  type Numbers,
  pairText,
  position,
  shapeText,
  toGrid,
} from "./values.ts";

/** A known mistake: what it gives, and what to say to whoever made it. */
export interface Mistake<T> {
  /** What comes out when one makes it; a function when it should only be computed after a failure. */
  gives: T | (() => T);
  /** A sentence without its beginning, which is the value: "is what adding the gradient gives; SGD subtracts it." */
  says: string;
}

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
  mistakes?: readonly Mistake<Numbers>[];
}

/** How to compare texts, booleans, lists of them, plain objects. */
export interface SameOptions<T> {
  what: string;
  mistakes?: readonly Mistake<T>[];
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
/** Mistakes may be written down with four decimals. */
const MISTAKE_TOLERANCE = 1e-4;

/**
 * Checks numbers: their kind, then their shape, then their values.
 *
 * @throws Difference
 */
export function expectNumbers(actual: unknown, expected: Numbers, options: NumbersOptions): void {
  const { what, tolerance = TOLERANCE, mistakes = [] } = options;
  const right = gridOf(expected);
  checkKind(actual, expected, right, options);
  const came = toGrid(actual);
  observer?.(what, typeof came === "string" ? describe(actual) : came);
  if (typeof came === "string") {
    throw new Difference([`${what}: expected numbers of shape ${shapeText(right.shape)}, but ${came}.`]);
  }
  if (isDeepStrictEqual(came.shape, right.shape) && firstDifference(came, right, tolerance) === -1) return;
  throw new Difference([
    differenceText(what, came, right, tolerance),
    mistakeIn(came, right, tolerance, mistakes),
  ]);
}

/**
 * Checks anything else: texts, booleans, lists, objects.
 *
 * @throws Difference
 */
export function expectSame<T>(actual: unknown, expected: T, options: SameOptions<T>): void {
  const { what, mistakes = [] } = options;
  observer?.(what, describe(actual));
  if (isDeepStrictEqual(actual, expected)) return;
  const known = mistakes.find((mistake) => {
    const gives = value(mistake.gives);
    return isDeepStrictEqual(actual, gives) && !isDeepStrictEqual(expected, gives);
  });
  const place = pathOfDifference(actual, expected);
  throw new Difference([
    place === undefined
      ? `${what}: expected ${describe(expected)}, but got ${describe(actual)}.${adviceFor(actual)}`
      : `${what}:\n  expected ${describe(expected)}\n  but got  ${describe(actual)}`,
    place &&
      `They first differ at ${place.path}: expected ${describe(place.expected)}, got ${describe(place.actual)}.`,
    known && `${describe(actual)} ${known.says}`,
  ]);
}

const value = <T>(given: T | (() => T)): T => (typeof given === "function" ? (given as () => T)() : given);

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

function isClose(came: number, expected: number, tolerance: number): boolean {
  if (Object.is(came, expected) || came === expected) return true;
  return Math.abs(came - expected) <= tolerance * Math.max(1, Math.abs(expected));
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

/** What to say when the numbers are those of a known mistake. */
function mistakeIn(
  came: Grid,
  right: Grid,
  tolerance: number,
  mistakes: readonly Mistake<Numbers>[],
): string | undefined {
  const near = Math.max(tolerance, MISTAKE_TOLERANCE);
  const same = (a: Grid, b: Grid, far: number) =>
    isDeepStrictEqual(a.shape, b.shape) && firstDifference(a, b, far) === -1;
  for (const { gives, says } of mistakes) {
    const wrong = gridOf(value(gives));
    if (same(came, wrong, near) && !same(right, wrong, near)) return `${gridText(came)} ${says}`;
  }
  return undefined;
}

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
