/**
 * Floor 3 · reductions in which the elements bear on each other's slopes: products, running sums, norms.
 */
import { isFloating } from "../array/dtype.ts";
import { type NdArray, sizeOf, wrap } from "../array/ndarray.ts";
import { view } from "../array/views.ts";
import * as A from "../kernels/arithmetic.ts";
import { takeAlong } from "../kernels/gather.ts";
import { eachLane, lanesOf } from "../kernels/lanes.ts";
import { cast, copy, map, zip } from "../kernels/loops.ts";
import { argBest, countNonzero, reducedAxes, reducedShape, sumOver } from "../kernels/reduce.ts";
import { adding, multiplying } from "../kernels/whole.ts";
import { needsFloat, type Op, type Unary } from "./op.ts";
import type { Dims } from "./reduce.ts";

/** Whole numbers and bools add up, and multiply, to int64. */
const wide = (x: NdArray) => (isFloating(x.dtype) ? x.dtype : "int64");

function runningSum(x: NdArray, dim: number): NdArray {
  const plus = isFloating(x.dtype) ? (a: number, b: number) => a + b : adding("int64");
  return eachLane(x, dim, (lane, out) => {
    let sum = 0;
    for (let i = 0; i < out.length; i++) {
      sum = plus(sum, lane[i]!);
      out[i] = sum;
    }
  });
}

/** The sum up to and with each element, along one dimension. */
export const cumsum: Unary<[dim: number]> = {
  name: "cumsum",
  gradFn: "CumsumBackward0",
  forward: ([x], dim) => cast(runningSum(x, dim), wide(x)),
  gradients: [
    // An element is in all sums from its own on: what is left of the whole when those before it are taken off.
    (g, { args: [dim] }) =>
      cast(
        eachLane(g, dim, (lane, out) => {
          let sum = 0;
          for (let i = out.length - 1; i >= 0; i--) {
            sum += lane[i]!;
            out[i] = sum;
          }
        }),
        g.dtype,
      ),
  ],
  reads: [[]],
};

/** The product of the other elements of a lane: that of those before times that of those after. */
function others(x: NdArray, dim: number): NdArray {
  return eachLane(x, dim, (lane, out) => {
    let before = 1;
    for (let i = 0; i < out.length; i++) {
      out[i] = before;
      before *= lane[i]!;
    }
    let after = 1;
    for (let i = out.length - 1; i >= 0; i--) {
      out[i]! *= after;
      after *= lane[i]!;
    }
  });
}

const flat = (x: NdArray) => view(copy(x), [x.size]);

/** The product, of all or along one dimension. An element's slope is the product of the others, zeros among them or not. */
export const prod: Unary<[dim: number | undefined, keepdim: boolean]> = {
  name: "prod",
  gradFn: ({ args: [dim] }) => (dim === undefined ? "ProdBackward0" : "ProdBackward1"),
  forward: ([x], dim, keepdim) => {
    const lanes = lanesOf(dim === undefined ? flat(x) : x, dim ?? 0);
    const length = lanes.shape.at(-1)!;
    const shape = reducedShape(x.shape, dim === undefined ? [...x.shape.keys()] : [dim], keepdim);
    const times = isFloating(x.dtype) ? (a: number, b: number) => a * b : multiplying("int64");
    const out = new Float64Array(sizeOf(shape)).fill(1);
    for (let i = 0; i < out.length; i++)
      for (let k = 0; k < length; k++) out[i] = times(out[i]!, lanes.values[lanes.offset + i * length + k]!);
    return cast(wrap(out, shape, "float64"), wide(x));
  },
  gradients: [
    (g, { inputs: [x], args: [dim] }) => {
      const rest = dim === undefined ? view(others(flat(x), 0), x.shape) : others(x, dim);
      const axes = dim === undefined || x.rank === 0 ? [...x.shape.keys()] : [dim];
      return zip("prod", A.stretchBack(g, x.shape, axes), rest, (slope, product) => slope * product, g.dtype);
    },
  ],
  reads: [[0]],
};

/** The largest over all these axes, which are gone from the result. */
function largestOver(operation: string, x: NdArray, axes: readonly number[]): NdArray {
  return [...axes]
    .sort((a, b) => b - a)
    .reduce((best, axis) => takeAlong(best, axis, argBest(operation, best, axis, 1)), x);
}

/** log(sum(exp(x))); the largest is taken off first, so that exp cannot overflow. */
export const logSumExp: Unary<[dim: Dims, keepdim: boolean]> = {
  name: "logSumExp",
  gradFn: "LogsumexpBackward0",
  forward: ([x], dim, keepdim) => {
    const axes = reducedAxes("logSumExp", x.rank, dim);
    const numbers = cast(x, "float64");
    const shape = reducedShape(x.shape, axes, keepdim);
    const dtype = A.floatType(x.dtype);
    if (x.size === 0) return cast(view(map(sumOver(numbers, axes), Math.log), shape), dtype);
    // An infinite one stays: taken off from itself it would leave NaN.
    const best = map(largestOver("logSumExp", numbers, axes), (v) =>
      Math.abs(v) === Number.POSITIVE_INFINITY ? 0 : v,
    );
    const shifted = A.sub(numbers, A.stretchBack(best, x.shape, axes));
    const logs = view(map(sumOver(map(shifted, Math.exp), axes), Math.log), shape);
    return zip("logSumExp", logs, view(best, shape), (log, largest) => log + largest, dtype);
  },
  gradients: [
    (g, { inputs: [x], output, args: [dim] }) => {
      const axes = reducedAxes("logSumExp", x.rank, dim);
      const shares = zip(
        "logSumExp",
        x,
        A.stretchBack(output, x.shape, axes),
        (v, log) => Math.exp(v - log),
        g.dtype,
      );
      return A.mul(A.stretchBack(g, x.shape, axes), shares);
    },
  ],
  reads: [[0, "output"]],
};

const { POSITIVE_INFINITY, NEGATIVE_INFINITY } = Number;

/** (sum |x|^p)^(1/p); for ∞ the largest |x|, for -∞ the smallest, for 0 how many are not 0. */
export const norm: Op<[x: NdArray], [p: number, dim: Dims, keepdim: boolean]> = {
  name: "norm",
  gradFn: "NormBackward1",
  forward: ([x], p, dim, keepdim) => {
    needsFloat("norm", x);
    const axes = reducedAxes("norm", x.rank, dim);
    return map(view(lengths(x, p, axes), reducedShape(x.shape, axes, keepdim)), (v) => v, x.dtype);
  },
  gradients: [
    (g, { inputs: [x], output, args: [p, dim] }) => {
      const axes = reducedAxes("norm", x.rank, dim);
      const size = A.stretchBack(output, x.shape, axes);
      const up = A.stretchBack(g, x.shape, axes);
      if (Math.abs(p) === POSITIVE_INFINITY) {
        const wins = zip("norm", x, size, (v, most) => (Math.abs(v) === most ? Math.sign(v) : 0), "float64");
        // Beside NaN nothing is the largest, and no gradient arrives.
        const isBest = zip(
          "norm",
          x,
          size,
          (v, most) => (Math.abs(v) === most || Number.isNaN(most) ? 1 : 0),
          "float64",
        );
        const shared = A.stretchBack(sumOver(isBest, axes), x.shape, axes); // equal ones share evenly
        return zip("norm", up, A.div(wins, shared), (slope, part) => slope * part, g.dtype);
      }
      const slope = (v: number, length: number) => {
        if (length === 0 || p === 0) return 0;
        if (v === 0 && p < 1) return 0 * length; // NaN beside infinity, as in PyTorch
        if (p === 1) return v > 0 ? 1 : v < 0 ? -1 : 0; // 0 for NaN, as in PyTorch
        return Math.sign(v) * (p === 2 ? Math.abs(v) / length : (Math.abs(v) / length) ** (p - 1));
      };
      return A.mul(up, zip("norm", x, size, slope, g.dtype));
    },
  ],
  reads: [[0, "output"]],
};

function lengths(x: NdArray, p: number, axes: readonly number[]): NdArray {
  const sizes = map(x, Math.abs, "float64");
  if (p === 0) return countNonzero(x, axes);
  if (x.size > 0 && p === POSITIVE_INFINITY) return largestOver("norm", sizes, axes);
  if (x.size > 0 && p === NEGATIVE_INFINITY) return A.neg(largestOver("norm", A.neg(sizes), axes));
  if (p === 2)
    return map(
      sumOver(
        map(sizes, (v) => v * v),
        axes,
      ),
      Math.sqrt,
    );
  return map(
    sumOver(
      map(sizes, (v) => v ** p),
      axes,
    ),
    (sum) => sum ** (1 / p),
  );
}
