/**
 * Writes a value as a learner would: `[1, "a", null]`, `{ width: 2 }`, `NaN`.
 *
 * It is also how two plans are compared: equal plans are written alike.
 */
import { inspect } from "node:util";

/** A value as it would stand in TypeScript. Objects of a class only by their name. */
export function written(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") return numberText(value);
  if (typeof value === "function") return value.name || "a function";
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `[${Array.from(value, written).join(", ")}]`;
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    const items = Array.from(value as unknown as ArrayLike<unknown>, written);
    return `${value.constructor.name}.of(${items.join(", ")})`;
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

/** A number with the fewest digits that are the same in float32: 0.1 for 0.10000000149011612. What has more is cut after nine. */
function numberText(value: number): string {
  if (Object.is(value, -0)) return "-0";
  if (Number.isInteger(value) || !Number.isFinite(value)) return String(value);
  for (let digits = 1; digits < 9 && Math.fround(value) === value; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(Number(value.toPrecision(9)));
}
