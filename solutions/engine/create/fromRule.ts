/**
 * Floor 5 · tensors from a rule: zeros, ones, numbers in a row.
 */
import { show } from "../array/arguments.ts";
import { allocate, caster, type DType, isFloating, type TypedArray } from "../array/dtype.ts";
import { type Shape, sizeOf } from "../array/ndarray.ts";
import { needsRoomFor, type Tensor } from "../tensor.ts";
import {
  convert,
  like,
  make,
  needsShape,
  optionsOf,
  type SizesAndOptions,
  split,
  type TensorOptions,
} from "./arguments.ts";

export function zeros(...args: SizesAndOptions): Tensor {
  const [shape, { dtype = "float32", requiresGrad }] = split("zeros", args);
  return make(allocate(dtype, sizeOf(shape)), shape, dtype, requiresGrad);
}

export function ones(...args: SizesAndOptions): Tensor {
  const [shape, { dtype = "float32", requiresGrad }] = split("ones", args);
  return make(allocate(dtype, sizeOf(shape)).fill(1), shape, dtype, requiresGrad);
}

/** Zeros in the shape and type of another tensor. */
export function zerosLike(x: Tensor, options?: TensorOptions, ...more: readonly unknown[]): Tensor {
  const { shape, dtype, requiresGrad } = like("zerosLike", x, [options, ...more]);
  return make(allocate(dtype, sizeOf(shape)), shape, dtype, requiresGrad);
}

/** Ones in the shape and type of another tensor. */
export function onesLike(x: Tensor, options?: TensorOptions, ...more: readonly unknown[]): Tensor {
  const { shape, dtype, requiresGrad } = like("onesLike", x, [options, ...more]);
  return make(allocate(dtype, sizeOf(shape)).fill(1), shape, dtype, requiresGrad);
}

export function full(shape: Shape, value: number, options?: TensorOptions): Tensor {
  needsShape("full", shape);
  const { dtype = "float32", requiresGrad } = optionsOf("full", options, "full([2, 3], 7");
  if (typeof value !== "number") throw new TypeError(`full: the value must be a number, got ${show(value)}`);
  needsRoomFor("full", value, dtype);
  return make(allocate(dtype, sizeOf(shape)).fill(caster(dtype)(value)), shape, dtype, requiresGrad);
}

/** The identity matrix: ones on the diagonal. */
export function eye(n: number, options?: TensorOptions): Tensor {
  needsShape("eye", [n]);
  needsShape("eye", [n, n]);
  const { dtype = "float32", requiresGrad } = optionsOf("eye", options, "eye(3");
  const values = allocate(dtype, n * n);
  for (let i = 0; i < n; i++) values[i * n + i] = 1;
  return make(values, [n, n], dtype, requiresGrad);
}

/**
 * Numbers from `start` (0) up to but without `end`, `step` apart. int64 when all three are whole, else float32.
 *
 * @throws when the step is 0 or leads away from the end.
 */
export function arange(end: number): Tensor;
export function arange(start: number, end: number, step?: number, options?: TensorOptions): Tensor;
export function arange(first: number, second?: number, step = 1, options?: TensorOptions): Tensor {
  const { dtype: wanted, requiresGrad } = optionsOf("arange", options, "arange(0, 3, 1");
  const [start, end] = second === undefined ? [0, first] : [first, second];
  if (![start, end, step].every(Number.isFinite)) {
    throw new RangeError(
      `arange: start, end and step must be numbers, got ${show(start)}, ${show(end)} and ${show(step)}`,
    );
  }
  if (step === 0 || (end - start) / step < 0) {
    throw new RangeError(`arange: a step of ${step} never leads from ${start} to ${end}`);
  }
  const count = Math.ceil((end - start) / step);
  needsShape("arange", [count]);
  const isWhole = [start, end, step].every(Number.isInteger);
  const dtype = wanted ?? (isWhole ? "int64" : "float32");
  if (dtype === "bool") throw new TypeError("arange: bool has no numbers to count with; use int64");
  if (!isFloating(dtype) && !isWhole) {
    throw new TypeError(
      `arange: ${dtype} needs whole numbers for start, end and step, got ${start}, ${end} and ${step}`,
    );
  }
  const values = isFloating(dtype)
    ? spaced(
        count,
        dtype,
        (i) => start + i * step,
        (lane) => lane * step,
      )
    : convert(
        "arange",
        Float64Array.from({ length: count }, (_, i) => start + i * step),
        dtype,
      );
  return make(values, [count], dtype, requiresGrad);
}

/**
 * Numbers one step apart, rounded as PyTorch rounds them: while there are enough, it fills two vectors of the processor at
 * a time, and counts inside a vector from its first number on. What is left comes one by one.
 *
 * @param at number i, counted from the start (or from the end).
 * @param ahead how far the numbers of a vector are from its first.
 */
function spaced(
  count: number,
  dtype: DType,
  at: (i: number) => number,
  ahead: (lane: number) => number,
): TypedArray {
  const values = allocate(dtype, count);
  const round = dtype === "float32" ? Math.fround : (value: number) => value;
  const lanes = dtype === "float32" ? 8 : 4;
  const inVectors = count - (count % (2 * lanes));
  for (let i = 0; i < count; i++) {
    const lane = i < inVectors ? i % lanes : 0;
    values[i] = lane === 0 ? at(i) : round(at(i - lane)) + ahead(lane);
  }
  return values;
}

/** `steps` numbers from `start` to `end`, both included, equally far apart. */
export function linspace(start: number, end: number, steps: number, options?: TensorOptions): Tensor {
  const { dtype = "float32", requiresGrad } = optionsOf("linspace", options, "linspace(0, 1, 5");
  if (!Number.isFinite(start) || !Number.isFinite(end))
    throw new TypeError(`linspace: start and end must be numbers, got ${show(start)} and ${show(end)}`);
  needsShape("linspace", [steps]);
  if (dtype === "bool")
    throw new TypeError("linspace: bool has no numbers between false and true; use float32");
  const round = dtype === "float32" ? Math.fround : (value: number) => value;
  const [first, last] = [round(start), round(end)];
  const step = steps > 1 ? round(round(last - first) / (steps - 1)) : 0;
  // From both ends towards the middle, so that the last number is exactly `end`.
  const at = (i: number) =>
    i < Math.floor(steps / 2) || steps === 1 ? first + i * step : last - (steps - 1 - i) * step;
  const values = isFloating(dtype)
    ? spaced(steps, dtype, at, (lane) => round(lane * step))
    : convert(
        "linspace",
        Float64Array.from({ length: steps }, (_, i) => at(i)),
        dtype,
      );
  return make(values, [steps], dtype, requiresGrad);
}
