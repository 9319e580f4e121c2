/**
 * Floor 3 · operations that turn many elements into few.
 *
 * Every rule here begins in the same way: the gradient of the small result is stretched back over the elements it
 * came from.
 */
import { type DType, isFloating } from "../array/dtype.ts";
import { type NdArray, type Shape, showShape, zeros } from "../array/ndarray.ts";
import { view } from "../array/views.ts";
import * as A from "../kernels/arithmetic.ts";
import * as fast from "../kernels/fast.ts";
import { putAlong, takeAlong } from "../kernels/gather.ts";
import { contiguous, copy, map, zip } from "../kernels/loops.ts";
import { argBest, reducedAxes, reducedShape, sumOver } from "../kernels/reduce.ts";
import { needsFloat, noGradient, type Op, type Unary } from "./op.ts";

/** Which dimensions to reduce (none named: all), and whether to keep them as length 1. */
export type Dims = number | readonly number[] | undefined;
type Reduction = Unary<[dim: Dims, keepdim: boolean]>;

function total(operation: string, x: NdArray, dim: Dims, keepdim: boolean, dtype: DType): NdArray {
  const axes = reducedAxes(operation, x.rank, dim);
  return view(sumOver(x, axes, dtype), reducedShape(x.shape, axes, keepdim));
}

/** How many elements go into each result. */
function countOf(shape: Shape, axes: readonly number[]): number {
  return axes.reduce((count, axis) => count * shape[axis]!, 1);
}

function stretch(g: NdArray, x: NdArray, dim: Dims): NdArray {
  return A.stretchBack(g, x.shape, reducedAxes("expand", x.rank, dim));
}

/** The sum. Whole numbers and bools add up to int64, so that counting `true`s cannot overflow. */
export const sum: Reduction = {
  name: "sum",
  gradFn: ({ args: [dim] }) => (dim === undefined ? "SumBackward0" : "SumBackward1"),
  forward: ([x], dim, keepdim) => total("sum", x, dim, keepdim, isFloating(x.dtype) ? x.dtype : "int64"),
  gradients: [(g, { inputs: [x], args: [dim] }) => stretch(g, x, dim)],
  reads: [[]],
};

export const mean: Reduction = {
  name: "mean",
  gradFn: ({ args: [dim] }) => (dim === undefined ? "MeanBackward0" : "MeanBackward1"),
  forward: ([x], dim, keepdim) => {
    needsFloat("mean", x);
    const sums = total("mean", x, dim, keepdim, "float64");
    const count = countOf(x.shape, reducedAxes("mean", x.rank, dim));
    return map(sums, (value) => value / count, x.dtype);
  },
  gradients: [
    (g, { inputs: [x], args: [dim] }) =>
      stretch(A.div(g, countOf(x.shape, reducedAxes("mean", x.rank, dim))), x, dim),
  ],
  reads: [[]],
};

/** Each element's distance from the mean of its group, in doubles. */
function deviations(x: NdArray, axes: readonly number[]): NdArray {
  const centre = A.div(sumOver(x, axes, "float64"), countOf(x.shape, axes));
  return zip("var", x, centre, (value, mid) => value - mid, "float64");
}

function spreadOf(operation: string, x: NdArray, dim: Dims, keepdim: boolean, correction: number): NdArray {
  needsFloat(operation, x);
  const axes = reducedAxes(operation, x.rank, dim);
  const squares = map(deviations(x, axes), (d) => d * d);
  const freedom = Math.max(countOf(x.shape, axes) - correction, 0);
  return view(A.div(sumOver(squares, axes), freedom), reducedShape(x.shape, axes, keepdim));
}

type Spread = Unary<[dim: Dims, keepdim: boolean, correction: number]>;

/** The variance: the mean of the squared deviations, divided by n - 1 (`correction` 1) unless asked otherwise. */
export const variance: Spread = {
  name: "var",
  gradFn: "VarBackward0",
  forward: ([x], dim, keepdim, correction) =>
    map(spreadOf("var", x, dim, keepdim, correction), (v) => v, x.dtype),
  gradients: [
    (g, { inputs: [x], args: [dim, , correction] }) => {
      const axes = reducedAxes("var", x.rank, dim);
      const scale = 2 / (countOf(x.shape, axes) - correction);
      return zip("var", stretch(g, x, dim), deviations(x, axes), (slope, d) => slope * scale * d, g.dtype);
    },
  ],
  reads: [[0]],
};

/** The standard deviation: the square root of the variance. */
export const std: Spread = {
  name: "std",
  gradFn: "StdBackward0",
  forward: ([x], dim, keepdim, correction) =>
    map(spreadOf("std", x, dim, keepdim, correction), Math.sqrt, x.dtype),
  gradients: [
    (g, { inputs: [x], output, args: [dim, , correction] }) => {
      const axes = reducedAxes("std", x.rank, dim);
      const freedom = countOf(x.shape, axes) - correction;
      const slope = zip("std", g, output, (up, s) => (s === 0 ? 0 : up / (s * freedom)), g.dtype);
      return zip("std", stretch(slope, x, dim), deviations(x, axes), (up, d) => up * d, g.dtype);
    },
  ],
  reads: [[0, "output"]],
};

/** The largest (or smallest) of all elements; equal winners share the gradient evenly. */
function extreme(name: string, gradFn: string, sign: 1 | -1): Unary {
  return {
    name,
    gradFn,
    forward: ([x]) => {
      if (x.size === 0)
        throw new RangeError(`${name}: a tensor of shape ${showShape(x.shape)} has no elements to compare`);
      const flat = view(contiguous(x), [x.size]);
      return takeAlong(flat, 0, argBest(name, flat, 0, sign));
    },
    gradients: [
      (g, { inputs: [x], output }) => {
        const winners = zip(
          name,
          x,
          output,
          (value, best) => (Object.is(value, best) || value === best ? 1 : 0),
          g.dtype,
        );
        const count = sumOver(winners, [...x.shape.keys()]).values[0]!;
        // The others get 0 even of an infinite gradient.
        return zip(name, winners, A.div(g, count), (wins, slope) => (wins === 0 ? 0 : slope), g.dtype);
      },
    ],
    reads: [[0, "output"]],
  };
}

export const max = extreme("max", "MaxBackward1", 1);
export const min = extreme("min", "MinBackward1", -1);

/** The largest (or smallest) along one dimension, at places found before: only those places get the gradient. */
export const takeBest: Op<[x: NdArray, places: NdArray], [name: "max" | "min", dim: number]> = {
  name: "max or min along a dimension",
  gradFn: ({ args: [name] }) => (name === "max" ? "MaxBackward0" : "MinBackward0"),
  forward: ([x, places], _name, dim) => takeAlong(x, dim, places),
  gradients: [
    (g, { inputs: [x, places], args: [, dim] }) => {
      const result = zeros(x.shape, g.dtype);
      putAlong(result, dim, places, g);
      return result;
    },
    noGradient("max or min along a dimension"),
  ],
  reads: [[1], []],
};

/** log(softmax(x)) along one dimension; the largest element is taken off first, so that exp cannot overflow. */
export const logSoftmax: Unary<[dim: number]> = {
  name: "logSoftmax",
  gradFn: "LogSoftmaxBackward0",
  forward: ([x], dim) => {
    needsFloat("logSoftmax", x);
    if (x.size === 0) return copy(x);
    const served = fast.softmax(x, dim, true);
    if (served !== null) return served;
    const best = takeAlong(x, dim, argBest("logSoftmax", x, dim, 1));
    const shifted = A.sub(
      map(x, (v) => v, "float64"),
      A.stretchBack(best, x.shape, [dim]),
    );
    const logSum = map(sumOver(map(shifted, Math.exp), [dim]), Math.log);
    return zip("logSoftmax", shifted, logSum, (value, log) => value - log, x.dtype);
  },
  gradients: [
    (g, { output, args: [dim] }) =>
      fast.softmaxBackward(g, output, dim, true) ??
      A.sub(
        g,
        zip("logSoftmax", map(output, Math.exp), sumOver(g, [dim]), (p, sumG) => p * sumG, g.dtype),
      ),
  ],
  reads: [["output"]],
};

/** Positive numbers that add up to 1 along one dimension, in the ratios of exp(x). */
export const softmax: Unary<[dim: number]> = {
  name: "softmax",
  gradFn: "SoftmaxBackward0",
  forward: ([x], dim) => {
    needsFloat("softmax", x);
    return fast.softmax(x, dim, false) ?? map(logSoftmax.forward([x], dim), Math.exp);
  },
  gradients: [
    (g, { output, args: [dim] }) => {
      const served = fast.softmaxBackward(g, output, dim, false);
      if (served !== null) return served;
      const mixed = sumOver(A.mul(g, output), [dim]);
      return A.mul(output, A.sub(g, mixed));
    },
  ],
  reads: [["output"]],
};
