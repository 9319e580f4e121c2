/**
 * Floor 1 · what callers hand in.
 *
 * JavaScript lets one pass anything to anything, leaves out what nobody asked for, and goes on with `undefined` or NaN
 * until something breaks far away. Each check here speaks at once, and says how to write it instead.
 */
import { inspect } from "node:util";
import { DTYPES, type DType } from "./dtype.ts";

const LONGEST = 70;

/** A value as an error message shows it: on one line, and not too long. */
export function show(value: unknown): string {
  const text = inspect(value, { depth: 1, breakLength: Number.POSITIVE_INFINITY, maxArrayLength: 6 });
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}...` : line;
}

/** What a value must be, in words, when it isn't that; null when it fits. */
export type Check = (value: unknown) => string | null;

const check =
  (wanted: string, fits: (value: unknown) => boolean): Check =>
  (value) =>
    fits(value) ? null : wanted;

export const IS = {
  boolean: check("true or false", (value) => typeof value === "boolean"),
  number: check("a number", (value) => typeof value === "number" && !Number.isNaN(value)),
  count: check("a whole number of 1 or more", (value) => Number.isSafeInteger(value) && Number(value) >= 1),
  dtype: check(`one of ${DTYPES.join(", ")}`, (value) => DTYPES.includes(value as DType)),
  function: check("a function", (value) => typeof value === "function"),
  functions: check(
    "a list of functions",
    (value) => Array.isArray(value) && value.every((one) => typeof one === "function"),
  ),
  iterable: check("a list", isIterable),
  anything: check("", () => true),
} as const;

/**
 * The options of a call, each of them checked. All of them may be left out.
 *
 * @param known what each option must be, by its name.
 * @param example how the call is written.
 * @throws when they don't come as an object, when a name is unknown, or when a value doesn't fit.
 */
export function readOptions<Options extends object>(
  operation: string,
  options: Options | undefined,
  known: { readonly [Name in keyof Required<Options>]: Check },
  example: string,
): Options {
  if (options === undefined) return {} as Options;
  if (!isPlain(options)) {
    throw new TypeError(
      `${operation}: options stand in braces, as in ${example}, but here comes ${show(options)}`,
    );
  }
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(known, name)) {
      const names = Object.keys(known).join(", ");
      throw new TypeError(`${operation}: there is no option ${name}; what there is: ${names} (${example})`);
    }
    const wanted = value === undefined ? null : known[name as keyof Options](value);
    if (wanted !== null)
      throw new TypeError(`${operation}: ${name} must be ${wanted}, got ${show(value)} (${example})`);
  }
  return options;
}

function isIterable(value: unknown): boolean {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

/** True for `{ ... }`, false for null, lists, tensors and everything else that was made by a class. */
function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** @throws when the value is not true or false. */
export function needsBoolean(operation: string, what: string, value: unknown): asserts value is boolean {
  if (typeof value !== "boolean")
    throw new TypeError(`${operation}: ${what} must be true or false, got ${show(value)}`);
}

/** @throws when the value is no number, or NaN. */
export function needsNumber(operation: string, what: string, value: unknown): asserts value is number {
  if (typeof value !== "number" || Number.isNaN(value))
    throw new TypeError(`${operation}: ${what} must be a number, got ${show(value)}`);
}

/** @throws when the value is no number from 0 to 1. */
export function needsProbability(operation: string, p: unknown): asserts p is number {
  if (typeof p !== "number" || !(p >= 0 && p <= 1))
    throw new RangeError(`${operation}: the probability must be a number from 0 to 1, got ${show(p)}`);
}

/**
 * The type that was asked for.
 *
 * @throws when there is no such type.
 */
export function needsDtype(operation: string, dtype: unknown): asserts dtype is DType {
  if (!DTYPES.includes(dtype as DType)) {
    const got = typeof dtype === "string" ? dtype : show(dtype);
    throw new TypeError(`${operation}: there is no type ${got}; choose one of ${DTYPES.join(", ")}`);
  }
}

/**
 * True when a function of one argument was given to `map`, as in `rows.map(tensor)`: then an index and the whole list
 * come behind the argument, and are not meant.
 */
export function isFromMap([first, index, list]: readonly unknown[]): boolean {
  return Array.isArray(list) && typeof index === "number" && Object.is(list[index], first);
}

/** @throws when there is more behind the arguments than a function takes, unless `map` put it there. */
export function nothingMore(operation: string, first: unknown, more: readonly unknown[], hint: string): void {
  if (more.length > 0 && !isFromMap([first, ...more]))
    throw new TypeError(`${operation}: ${hint}, got also ${more.map(show).join(", ")}`);
}

/**
 * Makes methods refuse more arguments than they take. JavaScript would drop the rest without a word: `x.t(0, 1)`,
 * `x.add(y, { alpha: 2 })`.
 *
 * @param most the names of the methods, by how many arguments they take at most.
 */
export function takeAtMost(prototype: object, most: Readonly<Record<number, readonly string[]>>): void {
  type Method = (...args: unknown[]) => unknown;
  const methods = prototype as Record<string, Method>;
  for (const [limit, names] of Object.entries(most)) {
    for (const name of names) {
      const method = methods[name]!;
      const strict = function (this: unknown, ...args: unknown[]): unknown {
        if (args.length > Number(limit)) {
          throw new TypeError(
            `${name}: takes ${limit === "0" ? "no arguments" : `${limit} at most`}, got ${args.length}: ${args.map(show).join(", ")}`,
          );
        }
        return method.apply(this, args);
      };
      Object.defineProperty(strict, "name", { value: name });
      Object.defineProperty(prototype, name, { value: strict, writable: true, configurable: true });
    }
  }
}

const isPlace = (key: string | symbol) => typeof key === "string" && /^-?\d+$/.test(key);

/**
 * Makes `x[0]` an error. It is Python's way to select; JavaScript would look for a field of that name, and give undefined.
 * (Only what nothing else answers to comes to the proxy, so that fields and methods are found as fast as before.)
 */
export function refusePlaces(prototype: object): void {
  Object.setPrototypeOf(
    prototype,
    new Proxy(
      {},
      {
        get(fields, key, tensor: unknown) {
          if (!isPlace(key)) return Reflect.get(fields, key, tensor);
          throw new TypeError(
            `a tensor has no [${String(key)}] in JavaScript: x.select(0, ${String(key)}) is PyTorch's x[${String(key)}], x.slice(0, 1, 3) its x[1:3], and item() gives the number of a tensor that has just one`,
          );
        },
        set(fields, key, value, tensor: object) {
          if (!isPlace(key)) return Reflect.set(fields, key, value, tensor);
          throw new TypeError(
            `a tensor has no [${String(key)}] in JavaScript: write into x.select(0, ${String(key)}), with fill_(...) or copy_(...)`,
          );
        },
      },
    ),
  );
}
