/**
 * Floor 3 · operations that treat each element by itself.
 *
 * Where operands broadcast, a rule may return the gradient in the result's shape: autograd sums it back.
 */
import { type DType, isFloating, resultType } from "../array/dtype.ts";
import type { NdArray } from "../array/ndarray.ts";
import * as A from "../kernels/arithmetic.ts";
import * as kernels from "../kernels/index.ts";
import { cast, choose, map, zip } from "../kernels/loops.ts";
import type { Binary, Op, Unary } from "./op.ts";

export const add: Binary = {
  name: "add",
  gradFn: "AddBackward0",
  forward: ([a, b]) => A.add(a, b),
  gradients: [(g) => g, (g) => g],
  reads: "nothing",
};

export const sub: Binary = {
  name: "sub",
  gradFn: "SubBackward0",
  forward: ([a, b]) => {
    if (a.dtype === "bool" && b.dtype === "bool") {
      throw new TypeError("sub: two bool tensors cannot be subtracted; use ne(...), or float() first");
    }
    return A.sub(a, b);
  },
  gradients: [(g) => g, (g) => A.neg(g)],
  reads: "nothing",
};

export const mul: Binary = {
  name: "mul",
  gradFn: "MulBackward0",
  forward: ([a, b]) => A.mul(a, b),
  gradients: [(g, { inputs: [, b] }) => A.mul(g, b), (g, { inputs: [a] }) => A.mul(g, a)],
  reads: "inputs",
};

export const div: Binary = {
  name: "div",
  gradFn: "DivBackward0",
  forward: ([a, b]) => A.div(a, b),
  gradients: [
    (g, { inputs: [, b] }) => A.div(g, b),
    (g, { inputs: [a, b] }) => A.neg(A.div(A.mul(g, A.div(a, b)), b)), // -g·a/b²
  ],
  reads: "inputs",
};

/** A power; whole types stay whole. */
export const pow: Binary<[exponentIsNumber: boolean]> = {
  name: "pow",
  gradFn: ({ args: [exponentIsNumber] }) => (exponentIsNumber ? "PowBackward0" : "PowBackward1"),
  forward: ([a, b]) => zip("pow", a, b, power, resultType(a, b)),
  gradients: [
    // b·a^(b-1); where b is 0 the slope is 0, even at a = 0
    (g, { inputs: [a, b] }) =>
      A.mul(
        g,
        zip("pow", a, b, (x, y) => (y === 0 ? 0 : y * power(x, y - 1)), g.dtype),
      ),
    // a^b·ln(a); 0^b is flat in b
    (g, { inputs: [a, b] }) =>
      A.mul(
        g,
        zip("pow", a, b, (x, y) => (x === 0 && y >= 0 ? 0 : power(x, y) * Math.log(x)), g.dtype),
      ),
  ],
  reads: "inputs",
};

/** C's `pow`, which PyTorch follows: 1 to any power is 1, even to NaN or infinity. */
function power(base: number, exponent: number): number {
  return base === 1 || (base === -1 && !Number.isFinite(exponent) && !Number.isNaN(exponent))
    ? 1
    : base ** exponent;
}

/** The larger of two; where they are equal, each gets half of the gradient. */
export const maximum: Binary = pickOne("maximum", "MaximumBackward0", (a, b) => a > b, Math.max);
export const minimum: Binary = pickOne("minimum", "MinimumBackward0", (a, b) => a < b, Math.min);

function pickOne(
  name: string,
  gradFn: string,
  wins: (a: number, b: number) => boolean,
  best: (a: number, b: number) => number,
): Binary {
  const share = (a: NdArray, b: NdArray, dtype: DType) =>
    zip(name, a, b, (x, y) => (wins(y, x) ? 0 : x === y ? 0.5 : 1), dtype);
  return {
    name,
    gradFn,
    forward: ([a, b]) => zip(name, a, b, best, resultType(a, b)),
    gradients: [
      (g, { inputs: [a, b] }) => A.mul(g, share(a, b, g.dtype)),
      (g, { inputs: [a, b] }) => A.mul(g, share(b, a, g.dtype)),
    ],
    reads: "inputs",
  };
}

/** One number in, one number out. `slope` gets the input and the output, because many slopes are shorter in terms of the output. */
function pointwise(
  name: string,
  gradFn: string,
  reads: "inputs" | "output",
  f: (x: number) => number,
  slope: (x: number, y: number) => number,
): Unary {
  return {
    name,
    gradFn,
    forward: ([x]) => map(x, f, A.floatType(x.dtype)),
    gradients: [
      (g, { inputs: [x], output }) =>
        A.mul(
          g,
          reads === "inputs" ? map(x, (v) => slope(v, 0), g.dtype) : map(output, (v) => slope(0, v), g.dtype),
        ),
    ],
    reads,
  };
}

export const exp = pointwise("exp", "ExpBackward0", "output", Math.exp, (_, y) => y);
export const log = pointwise("log", "LogBackward0", "inputs", Math.log, (x) => 1 / x);
export const sqrt = pointwise("sqrt", "SqrtBackward0", "output", Math.sqrt, (_, y) => 1 / (2 * y));
export const sin = pointwise("sin", "SinBackward0", "inputs", Math.sin, Math.cos);
export const cos = pointwise("cos", "CosBackward0", "inputs", Math.cos, (x) => -Math.sin(x));
export const tanh = pointwise("tanh", "TanhBackward0", "output", Math.tanh, (_, y) => 1 - y * y);
export const sigmoid = pointwise("sigmoid", "SigmoidBackward0", "output", logistic, (_, y) => y * (1 - y));

/** 1 / (1 + e^-x), arranged so that e is never raised to a large power. */
function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const e = Math.exp(x);
  return e / (1 + e);
}

export const neg: Unary = {
  name: "neg",
  gradFn: "NegBackward0",
  forward: ([x]) => {
    if (x.dtype === "bool") throw new TypeError("neg: a bool tensor has no negative; use float() first");
    return A.neg(x);
  },
  gradients: [(g) => A.neg(g)],
  reads: "nothing",
};

/** Like Math.sign, but 0 for nan, as in PyTorch. */
function signOf(x: number): number {
  return x > 0 ? 1 : x < 0 ? -1 : 0;
}

export const abs: Unary = {
  name: "abs",
  gradFn: "AbsBackward0",
  forward: ([x]) => map(x, Math.abs),
  gradients: [(g, { inputs: [x] }) => A.mul(g, map(x, signOf, g.dtype))],
  reads: "inputs",
};

/** Negative to 0, the rest unchanged. At 0 the slope is taken as 0. */
export const relu: Unary = {
  name: "relu",
  gradFn: "ReluBackward0",
  forward: ([x]) => kernels.relu(x) ?? map(x, (value) => Math.max(value, 0)),
  gradients: [
    (g, { output }) =>
      kernels.reluBackward(g, output) ?? zip("relu", g, output, (slope, y) => (y <= 0 ? 0 : slope), g.dtype),
  ],
  reads: "output",
};

/** Cut to the range; outside it the gradient is 0, at its ends it is 1. */
export const clamp: Unary<[min: number, max: number]> = {
  name: "clamp",
  gradFn: "ClampBackward1",
  forward: ([x], min, max) =>
    map(x, (value) => (Number.isNaN(value) ? value : Math.min(Math.max(value, min), max))),
  gradients: [
    (g, { inputs: [x], args: [min, max] }) =>
      zip("clamp", g, x, (slope, value) => (value >= min && value <= max ? slope : 0), g.dtype),
  ],
  reads: "inputs",
};

/** `a` where the mask holds, else `b`. The mask itself has no gradient. */
export const where: Op<[NdArray, NdArray, NdArray]> = {
  name: "where",
  gradFn: "WhereBackward0",
  forward: ([mask, a, b]) => choose(mask, a, b, resultType(a, b)),
  gradients: [
    () => {
      throw new TypeError("where: the condition has no gradient");
    },
    (g, { inputs: [mask] }) => zip("where", g, mask, (slope, m) => (m !== 0 ? slope : 0), g.dtype),
    (g, { inputs: [mask] }) => zip("where", g, mask, (slope, m) => (m !== 0 ? 0 : slope), g.dtype),
  ],
  reads: "inputs",
};

/** The same numbers in another type. */
export const to: Unary<[DType]> = {
  name: "to",
  gradFn: "ToCopyBackward0",
  forward: ([x], dtype) => cast(x, dtype),
  gradients: [(g, { inputs: [x] }) => cast(g, isFloating(x.dtype) ? x.dtype : g.dtype)],
  reads: "nothing",
};
