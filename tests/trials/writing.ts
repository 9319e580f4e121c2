/**
 * Writes a value as a learner would: `[1, "a", null]`, `{ width: 2 }`, `NaN`.
 *
 * It is also how two plans are compared: equal plans are written alike.
 */

import { inspect } from "node:util";

/** A value as it would stand in TypeScript. Functions and objects of a class only by their name. */
export function written(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (Object.is(value, -0)) return "-0";
  if (typeof value === "function") return value.name || "a function";
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `[${Array.from(value, written).join(", ")}]`;
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    return `${value.constructor.name}.of(${Array.from(value as unknown as ArrayLike<unknown>, (one) => written(value instanceof Float32Array ? shortest(one as number) : one)).join(", ")})`;
  }
  const own = (value as { [inspect.custom]?: () => string })[inspect.custom];
  if (typeof own === "function") return own.call(value);
  if (value instanceof Map || value instanceof Set)
    return `${value.constructor.name} of ${written([...value])}`;
  const name = Object.getPrototypeOf(value)?.constructor?.name ?? "Object";
  if (name !== "Object") return `a ${name}`;
  const fields = Object.entries(value).map(
    ([key, one]) => `${/^[\w$]+$/.test(key) ? key : JSON.stringify(key)}: ${written(one)}`,
  );
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

/** The number with the fewest digits that is the same in float32: 0.1 for 0.10000000149011612. */
function shortest(value: number): number {
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}
