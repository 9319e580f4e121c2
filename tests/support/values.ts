/**
 * Looking at values that a learner's function returned: what kind they are, their shape, and how to write them down.
 *
 * Anything may come: a number, nested arrays, a typed array, a Tensor (known by its `shape` and `tolist()`, so that this
 * file needs no engine), nothing at all, a Promise. Everything is first brought to a grid: a shape and flat numbers.
 */
import { inspect } from "node:util";

/** Whatever has a shape and can become nested arrays: the engine's Tensor, or one that a learner wrote. */
export interface TensorLike {
  readonly shape: readonly number[];
  tolist(): unknown;
}

/** Numbers in any of the forms that a spec may write down. */
export type Numbers = number | boolean | ArrayLike<number> | readonly Numbers[] | TensorLike;

/** Numbers in one form: the shape, and all of them in row-major order. */
export interface Grid {
  readonly shape: readonly number[];
  readonly values: readonly number[];
}

/** Whether it has a shape and can become nested arrays. */
export function isTensor(value: unknown): value is TensorLike {
  if (typeof value !== "object" || value === null) return false;
  const { shape, tolist } = value as Partial<TensorLike>;
  return Array.isArray(shape) && typeof tolist === "function";
}

function isTypedArray(value: unknown): value is ArrayLike<number> {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

/** Whether it is a list of numbers or of lists. */
export function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) || isTypedArray(value);
}

/**
 * Brings numbers into one form.
 *
 * @returns the grid, or a sentence that says why it is none: "row [2] has 3 numbers and row [0] has 4"
 */
export function toGrid(value: unknown): Grid | string {
  if (isTensor(value)) return gridOfTensor(value);
  const shape: number[] = [];
  for (let inner: unknown = value; isArray(inner); inner = inner[0]) {
    shape.push(inner.length);
    if (inner.length === 0) break;
  }
  return fill(shape, value);
}

/** The engine's tensors hand out their numbers in a row, which is quicker than lists of lists. */
function gridOfTensor(tensor: TensorLike & { toTypedArray?: () => ArrayLike<number> }): Grid | string {
  const shape = [...tensor.shape];
  return tensor.toTypedArray
    ? { shape, values: Array.from(tensor.toTypedArray()) }
    : fill(shape, tensor.tolist());
}

function fill(shape: readonly number[], nested: unknown): Grid | string {
  const values: number[] = [];
  const wrong = collect(nested, shape, [], values);
  return wrong ?? { shape, values };
}

/** Puts the numbers of `item` into `values`; gives a sentence when the item doesn't fit the shape. */
function collect(
  item: unknown,
  shape: readonly number[],
  at: number[],
  values: number[],
): string | undefined {
  const where = () => (at.length === 0 ? "it" : position(at));
  if (at.length < shape.length) {
    const length = shape[at.length] ?? 0;
    if (!isArray(item)) return `${where()} is ${describe(item)}, where a list of ${length} belongs`;
    if (item.length !== length) {
      const first = position([...at.slice(0, -1), 0]);
      return `the rows differ in length: ${where()} has ${item.length} and ${first} has ${length}`;
    }
    for (let i = 0; i < length; i++) {
      at.push(i);
      const wrong = collect(item[i], shape, at, values);
      at.pop();
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  }
  if (typeof item === "boolean") values.push(item ? 1 : 0);
  else if (typeof item === "number") values.push(item);
  else return `${where()} is ${describe(item)}, not a number`;
  return undefined;
}

/** "[2][0]" */
export const position = (at: readonly number[]): string => at.map((i) => `[${i}]`).join("");

/** The indices of the n-th number of a shape. */
export function indicesOf(n: number, shape: readonly number[]): number[] {
  const at: number[] = [];
  let rest = n;
  for (const length of [...shape].reverse()) {
    at.unshift(rest % length);
    rest = Math.floor(rest / length);
  }
  return at;
}

/** "(3, 28, 28)"; "(5)" for a list. */
export const shapeText = (shape: readonly number[]): string => `(${shape.join(", ")})`;

/** A number with about four decimals; very small and very large ones with four digits and an exponent. */
function numberText(value: number, decimals = 4): string {
  if (!Number.isFinite(value) || Number.isInteger(value)) return Object.is(value, -0) ? "-0" : String(value);
  const size = Math.abs(value);
  if (size < 1e-3 || size >= 1e9) return String(Number(value.toPrecision(Math.min(17, decimals))));
  return String(Number(value.toFixed(Math.min(17, decimals))));
}

/** Two numbers, with as many digits as it takes to see how far apart they are. */
export function pairText(one: number, other: number): [string, string] {
  const rounding = Math.abs(one - other) / 10;
  for (let decimals = 4; decimals < 17; decimals++) {
    const texts: [string, string] = [numberText(one, decimals), numberText(other, decimals)];
    const near =
      Math.abs(Number(texts[0]) - one) <= rounding && Math.abs(Number(texts[1]) - other) <= rounding;
    if (near || Number.isNaN(rounding)) return texts;
  }
  return [String(one), String(other)];
}

/** The longest list that is written out in full; of longer ones the first and last three. */
const LONGEST = 10;

/** Numbers as nested lists, long ones shortened in the middle. */
export function gridText(grid: Grid): string {
  const write = (depth: number, start: number, step: number): string => {
    const length = grid.shape[depth];
    if (length === undefined) return numberText(grid.values[start] ?? Number.NaN);
    const inner = length === 0 ? 0 : step / length;
    const all = Array.from({ length }, (_, i) => i);
    const limit = depth === grid.shape.length - 1 ? LONGEST : 6;
    const shown = length <= limit ? all : [...all.slice(0, 3), -1, ...all.slice(-3)];
    return `[${shown.map((i) => (i < 0 ? "..." : write(depth + 1, start + i * inner, inner))).join(", ")}]`;
  };
  return write(0, 0, grid.values.length);
}

/** A text in quotes; of a very long one the beginning, and how long it is. */
const quoted = (text: string): string =>
  text.length <= 2000
    ? JSON.stringify(text)
    : `${JSON.stringify(text.slice(0, 200))} ... (${text.length.toLocaleString("en")} characters)`;

/** Any value in a few words, as the object of "but got". */
export function describe(value: unknown): string {
  if (value === undefined) return "nothing (undefined)";
  if (value === null) return "null";
  if (typeof value === "number") return numberText(value);
  if (typeof value === "string") return `the text ${quoted(value)}`;
  if (typeof value === "function") return value.name ? `the function ${value.name} itself` : "a function";
  if (isThenable(value)) return "a Promise";
  if (value instanceof Error) return `an Error ("${value.message}")`;
  if (isTensor(value)) {
    const grid = toGrid(value);
    return `a Tensor of shape ${shapeText(value.shape)}${typeof grid === "string" ? "" : `: ${gridText(grid)}`}`;
  }
  const grid = isArray(value) && !holdsBooleans(value) ? toGrid(value) : "";
  if (typeof grid !== "string") return gridText(grid);
  const oneLine = { breakLength: Number.POSITIVE_INFINITY, compact: true };
  return inspect(value, { ...oneLine, maxArrayLength: LONGEST, depth: 3 });
}

/** A grid keeps true as 1; who reads [true, false] must not be told [1, 0]. */
function holdsBooleans(value: unknown): boolean {
  return Array.isArray(value) ? value.some(holdsBooleans) : typeof value === "boolean";
}

/** Whether it is a Promise, or behaves like one. */
export function isThenable(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && typeof (value as { then?: unknown }).then === "function"
  );
}

/** What to do about a value of the wrong kind, as a sentence to add; "" when there is nothing sure to say. */
export function adviceFor(value: unknown): string {
  if (value === undefined) return ' Is a "return" missing?';
  if (isThenable(value)) return ' Is "async" there that isn\'t needed, or an "await" missing?';
  if (typeof value === "function") return " Are the parentheses of the call missing?";
  if (value instanceof Error) return ' Errors are thrown, not returned: write "throw" for "return".';
  return "";
}

/**
 * Whether a number is as good as another one.
 *
 * @param tolerance how far off it may be, relative to its size (and absolute below 1)
 */
export function isClose(came: number, expected: number, tolerance: number): boolean {
  if (Object.is(came, expected) || came === expected) return true;
  // A share of Infinity would be Infinity, too.
  if (!Number.isFinite(expected)) return false;
  return Math.abs(came - expected) <= tolerance * Math.max(1, Math.abs(expected));
}
