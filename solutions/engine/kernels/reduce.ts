/**
 * Floor 2 · loops that turn many numbers into few: sums, and where the largest stands.
 */

import { expandTo } from "../array/broadcast.ts";
import { allocate, type DType } from "../array/dtype.ts";
import { type NdArray, normalizeAxis, type Shape, wrap } from "../array/ndarray.ts";
import { permute } from "../array/views.ts";
import { largestPlaces, sums } from "./fast.ts";
import { cast, contiguous, eachRow, map } from "./loops.ts";
import { wrapped } from "./whole.ts";

/** Which axes a reduction removes: none named means all, and so does an empty list. */
export function reducedAxes(operation: string, rank: number, dim?: number | readonly number[]): number[] {
  if (dim === undefined) return Array.from({ length: rank }, (_, axis) => axis);
  if (typeof dim !== "number" && !Array.isArray(dim)) {
    throw new TypeError(
      `${operation}: the dimension must be a number or a list of numbers, options such as { keepdim: true } come after it`,
    );
  }
  const axes = (typeof dim === "number" ? [dim] : dim).map((axis) => normalizeAxis(operation, axis, rank));
  if (new Set(axes).size !== axes.length) {
    throw new RangeError(`${operation}: dimension named twice in [${String(dim)}]`);
  }
  if (rank === 0) return [];
  return axes.length > 0 ? axes : reducedAxes(operation, rank);
}

/** The shape with the reduced axes kept as length 1, or dropped. */
export function reducedShape(shape: Shape, axes: readonly number[], keepdim: boolean): Shape {
  return shape.flatMap((length, axis) => (!axes.includes(axis) ? [length] : keepdim ? [1] : []));
}

/**
 * The sum over `axes`, added up in doubles.
 *
 * The result's shape keeps the reduced axes as length 1; drop them with a view.
 */
export function sumOver(x: NdArray, axes: readonly number[], dtype: DType = x.dtype): NdArray {
  const shape = reducedShape(x.shape, axes, true);
  const part = sums(x, axes, dtype);
  if (part !== null) {
    const left = axes.filter((axis) => part.shape[axis] !== 1);
    return left.length > 0 ? sumOver(part, left, dtype) : cast(part, dtype);
  }
  const result = wrap(new Float64Array(shape.reduce((a, b) => a * b, 1)), shape, "float64");
  const totals = result.values;
  const values = x.values;
  // Stretched back over x, the result has stride 0 along the reduced axes: "add to it" is the sum.
  const into = expandTo("sum", result, x.shape);
  eachRow(x.shape, [x, into], ([from, to], count, [step, stepInto]) => {
    if (stepInto === 0) {
      let sum = 0;
      for (let k = 0, i = from!; k < count; k++, i += step!) sum += values[i]!;
      totals[to!]! += sum;
    } else {
      for (let k = 0, i = from!, j = to!; k < count; k++, i += step!, j += stepInto!)
        totals[j]! += values[i]!;
    }
  });
  if (dtype === "float64") return result;
  const out = allocate(dtype, totals.length);
  out.set(dtype === "int64" ? totals.map(wrapped) : totals);
  return wrap(out, shape, dtype);
}

/** How many elements over `axes` are not 0 (NaN isn't), in float64; the shape keeps the reduced axes as length 1. */
export function countNonzero(x: NdArray, axes: readonly number[]): NdArray {
  return sumOver(
    map(x, (value) => (value === 0 ? 0 : 1), "float64"),
    axes,
  );
}

/**
 * Where the largest (`sign` 1) or smallest (`sign` -1) element stands along one axis: the first of equals. NaN wins
 * over every number, as in PyTorch.
 *
 * @throws on an axis of length 0.
 */
export function argBest(operation: string, x: NdArray, axis: number, sign: 1 | -1): NdArray {
  if (x.rank === 0) return wrap(new Float64Array(1), [], "int64");
  const order = [...x.shape.keys()].filter((other) => other !== axis).concat(axis);
  const rows = contiguous(permute(x, order));
  const length = x.shape[axis]!;
  if (length === 0)
    throw new RangeError(`${operation}: a dimension of length 0 has no largest or smallest element`);
  const shape = x.shape.toSpliced(axis, 1);
  const places = largestPlaces(rows, length, sign);
  if (places !== null) return wrap(places, shape, "int64");
  const out = new Float64Array(rows.size / length);
  const values = rows.values;
  for (let row = 0, start = rows.offset; row < out.length; row++, start += length) {
    let best = 0;
    for (let i = 1; i < length && !Number.isNaN(values[start + best]!); i++) {
      const value = values[start + i]!;
      if (sign * value > sign * values[start + best]! || Number.isNaN(value)) best = i;
    }
    out[row] = best;
  }
  return wrap(out, shape, "int64");
}
