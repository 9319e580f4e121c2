/**
 * Floor 2 · arithmetic of whole numbers, as a processor does it: in 32 or 64 bits, and what doesn't fit wraps around.
 *
 * int64 is kept in doubles. While a result is exact there (up to 2^53), a double's own arithmetic is right. Beyond, the
 * detour through BigInt gives the number that 64 bits would hold, rounded to the nearest double.
 */
import type { DType } from "../array/dtype.ts";
import type { Formula2 } from "./rows.ts";

const wrap = (value: bigint) => Number(BigInt.asIntN(64, value));

// "+ 0" makes 0 of -0, which no integer type has.
const add64: Formula2 = (x, y) => (Number.isSafeInteger(x + y) ? x + y + 0 : wrap(BigInt(x) + BigInt(y)));
const sub64: Formula2 = (x, y) => (Number.isSafeInteger(x - y) ? x - y + 0 : wrap(BigInt(x) - BigInt(y)));
const mul64: Formula2 = (x, y) => (Number.isSafeInteger(x * y) ? x * y + 0 : wrap(BigInt(x) * BigInt(y)));

/** x + y in a type; for bool, "or". The typed arrays of the smaller types wrap by themselves. */
export function adding(dtype: DType): Formula2 {
  if (dtype === "bool") return (x, y) => x | y;
  return dtype === "int64" ? add64 : (x, y) => x + y;
}

export function subtracting(dtype: DType): Formula2 {
  return dtype === "int64" ? sub64 : (x, y) => x - y;
}

/** x · y in a type. An int32 product may not fit into a double's 53 bits: Math.imul keeps its lowest 32. */
export function multiplying(dtype: DType): Formula2 {
  if (dtype === "int32") return Math.imul;
  return dtype === "int64" ? mul64 : (x, y) => x * y;
}

/** base^exponent in 64 bits, or in 32 for the smaller types. A fraction such as 2^-1 is cut to 0, as C does. */
export function wholePower(base: number, exponent: number, bits: 32 | 64): number {
  if (exponent < 0) return base === 1 ? 1 : base === -1 ? (exponent % 2 === 0 ? 1 : -1) : 0;
  const quick = base ** exponent;
  if (Number.isSafeInteger(quick)) return quick + 0;
  let result = 1n;
  let square = BigInt(base);
  for (let left = BigInt(exponent); left > 0n; left >>= 1n) {
    if (left & 1n) result = BigInt.asIntN(64, result * square);
    square = BigInt.asIntN(64, square * square);
  }
  return Number(BigInt.asIntN(bits, result));
}

/** A whole number brought back into 64 bits. */
export function wrapped(value: number): number {
  return Math.abs(value) < 2 ** 63 ? value + 0 : wrap(BigInt(value));
}
