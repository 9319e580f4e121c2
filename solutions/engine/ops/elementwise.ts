/**
 * Floor 3 · operations that treat each element by itself.
 *
 * Where operands broadcast, a rule may return the gradient in the result's shape: autograd sums it back.
 */
import { type DType, isFloating, numberType, promoteTypes, resultType } from "../array/dtype.ts";
import { type NdArray, zeros } from "../array/ndarray.ts";
import * as A from "../kernels/arithmetic.ts";
import * as fast from "../kernels/fast.ts";
import * as kernels from "../kernels/index.ts";
import { cast, choose, map, zip } from "../kernels/loops.ts";
import { wholePower, wrapped } from "../kernels/whole.ts";
import { type Binary, type Op, refuseBool, type Unary } from "./op.ts";

export const add: Binary = {
  name: "add",
  gradFn: "AddBackward0",
  forward: ([a, b]) => A.add(a, b),
  gradients: [(g) => g, (g) => g],
  reads: [[]],
};

export const sub: Binary = {
  name: "sub",
  gradFn: "SubBackward0",
  forward: ([a, b]) => {
    refuseBool("sub", "nothing can be subtracted; two masks are compared with ne(...)", a, b);
    return A.sub(a, b);
  },
  gradients: [(g) => g, (g) => A.neg(g)],
  reads: [[]],
};

export const mul: Binary = {
  name: "mul",
  gradFn: "MulBackward0",
  forward: ([a, b]) => A.mul(a, b),
  gradients: [(g, { inputs: [, b] }) => A.mul(g, b), (g, { inputs: [a] }) => A.mul(g, a)],
  reads: [[1], [0]],
};

export const div: Binary = {
  name: "div",
  gradFn: "DivBackward0",
  forward: ([a, b]) => A.div(a, b),
  gradients: [
    (g, { inputs: [, b] }) => A.div(g, b),
    (g, { inputs: [a, b] }) => A.neg(A.div(A.mul(g, A.div(a, b)), b)), // -g·a/b²
  ],
  reads: [[1], [0, 1]],
};

/** A power; whole types stay whole, and 2^-1 among them is cut to 0. */
export const pow: Binary<[exponentIsNumber: boolean]> = {
  name: "pow",
  gradFn: ({ args: [exponentIsNumber] }) => (exponentIsNumber ? "PowBackward0" : "PowBackward1"),
  forward: ([a, b]) => {
    const dtype = resultType(a, b);
    if (isFloating(dtype)) return A.pair("pow", a, b, power, dtype);
    if (dtype === "bool") refuseBool("pow", "there is no power", a);
    const bits = dtype === "int64" ? 64 : 32;
    return zip("pow", a, b, (x, y) => wholePower(x, y, bits), dtype);
  },
  gradients: [
    // b·a^(b-1); where b is 0 the slope is 0, even at a = 0, whatever arrives
    (g, { inputs: [a, b] }) => {
      const slopes = A.mul(
        g,
        zip("pow", a, b, (x, y) => y * power(x, y - 1), g.dtype),
      );
      if (b.size === 1 && b.values[b.offset] !== 0) return slopes;
      const isFlat = zip("pow", a, b, (_, y) => (y === 0 ? 1 : 0), "bool");
      return choose(isFlat, zeros([], g.dtype), slopes, g.dtype);
    },
    // a^b·ln(a); 0^b is flat in b
    (g, { inputs: [a, b] }) =>
      A.mul(
        g,
        zip("pow", a, b, (x, y) => (x === 0 && y >= 0 ? 0 : power(x, y) * Math.log(x)), g.dtype),
      ),
  ],
  reads: [[0, 1]],
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
  // The loser's share is 0 whatever arrives, even of an infinite gradient (0·∞ would be NaN).
  const share = (g: NdArray, a: NdArray, b: NdArray) => {
    const dtype = resultType(a, b); // the type in which they were compared
    const [own, other] = [A.rounded(a, dtype), A.rounded(b, dtype)];
    const shares = zip(name, own, other, (x, y) => (wins(y, x) ? 0 : x === y ? 0.5 : 1), g.dtype);
    return zip(name, g, shares, (slope, part) => (part === 0 ? 0 : slope * part), g.dtype);
  };
  return {
    name,
    gradFn,
    forward: ([a, b]) => A.pair(name, a, b, best, resultType(a, b)),
    gradients: [(g, { inputs: [a, b] }) => share(g, a, b), (g, { inputs: [a, b] }) => share(g, b, a)],
    reads: [[0, 1]],
  };
}

/** Kernels for a function and its gradient, where there are some; null from one: not served. */
interface Kernels {
  readonly forward?: (x: NdArray) => NdArray | null;
  readonly gradient?: (g: NdArray, inputOrOutput: NdArray) => NdArray | null;
}

/** One number in, one number out. `slope` gets the input and the output, because many slopes are shorter in terms of the output. */
function pointwise(
  name: string,
  gradFn: string,
  reads: "inputs" | "output",
  f: (x: number) => number,
  slope: (x: number, y: number) => number,
  kernel: Kernels = {},
): Unary {
  return {
    name,
    gradFn,
    // Whole numbers are rounded to float32 before: sin(2^31 - 1) is that of 2^31.
    forward: ([x]) => kernel.forward?.(x) ?? map(isFloating(x.dtype) ? x : cast(x, "float32"), f),
    gradients: [
      (g, { inputs: [x], output }) =>
        kernel.gradient?.(g, reads === "inputs" ? x : output) ??
        A.mul(
          g,
          reads === "inputs" ? map(x, (v) => slope(v, 0), g.dtype) : map(output, (v) => slope(0, v), g.dtype),
        ),
    ],
    reads: [[reads === "inputs" ? 0 : "output"]],
  };
}

export const exp = pointwise("exp", "ExpBackward0", "output", Math.exp, (_, y) => y, {
  forward: (x) => fast.unary("exp", x),
  gradient: A.mul,
});
export const log = pointwise("log", "LogBackward0", "inputs", Math.log, (x) => 1 / x, {
  forward: (x) => fast.unary("log", x),
  gradient: A.div,
});
export const sqrt = pointwise("sqrt", "SqrtBackward0", "output", Math.sqrt, (_, y) => 1 / (2 * y), {
  forward: (x) => fast.unary("sqrt", x),
  gradient: (g, y) => fast.slope("sqrtBackward", g, y),
});
export const sin = pointwise("sin", "SinBackward0", "inputs", Math.sin, Math.cos);
export const cos = pointwise("cos", "CosBackward0", "inputs", Math.cos, (x) => -Math.sin(x));
export const tanh = pointwise("tanh", "TanhBackward0", "output", Math.tanh, (_, y) => 1 - y * y, {
  forward: (x) => fast.unary("tanh", x),
  gradient: (g, y) => fast.slope("tanhBackward", g, y),
});
export const sigmoid = pointwise("sigmoid", "SigmoidBackward0", "output", logistic, (_, y) => y * (1 - y), {
  forward: (x) => fast.unary("sigmoid", x),
  gradient: (g, y) => fast.slope("sigmoidBackward", g, y),
});

/** 1 / √x. */
export const rsqrt = pointwise(
  "rsqrt",
  "RsqrtBackward0",
  "output",
  (x) => 1 / Math.sqrt(x),
  (_, y) => -0.5 * y ** 3,
);

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
    refuseBool("neg", "there is no negative", x);
    return A.neg(x);
  },
  gradients: [(g) => A.neg(g)],
  reads: [[]],
};

/** A staircase: it is flat wherever it has a slope at all, so the gradient is 0. */
function stairs(name: string, gradFn: string, f: (x: number) => number, because: string | null): Unary {
  return {
    name,
    gradFn,
    forward: ([x]) => {
      if (because !== null) refuseBool(name, because, x);
      return map(x, f);
    },
    gradients: [(g) => zeros(g.shape, g.dtype)],
    reads: [[]],
  };
}

/** To the nearest whole number, and from the middle to the even one: 0.5 to 0, 1.5 to 2. (Math.round goes up.) */
function toNearest(x: number): number {
  return Math.abs(x % 1) === 0.5 ? 2 * Math.round(x / 2) : Math.round(x);
}

export const floor = stairs("floor", "FloorBackward0", Math.floor, "nothing is to be rounded");
export const round = stairs("round", "RoundBackward0", toNearest, "nothing is to be rounded");
export const sign = stairs("sign", "SignBackward0", (x) => signOf(x), null);

/** Like Math.sign, but 0 for nan, as in PyTorch. */
function signOf(x: number): number {
  return x > 0 ? 1 : x < 0 ? -1 : 0;
}

export const abs: Unary = {
  name: "abs",
  gradFn: "AbsBackward0",
  forward: ([x]) => {
    refuseBool("abs", "there is no absolute value", x);
    return map(x, x.dtype === "int64" ? (value) => wrapped(Math.abs(value)) : Math.abs);
  },
  gradients: [(g, { inputs: [x] }) => A.mul(g, map(x, signOf, g.dtype))],
  reads: [[0]],
};

/** Negative to 0, the rest unchanged. At 0 the slope is taken as 0. */
export const relu: Unary = {
  name: "relu",
  gradFn: "ReluBackward0",
  forward: ([x]) => {
    refuseBool("relu", "nothing is negative", x);
    return kernels.relu(x) ?? map(x, (value) => Math.max(value, 0));
  },
  gradients: [
    (g, { output }) =>
      kernels.reluBackward(g, output) ?? zip("relu", g, output, (slope, y) => (y <= 0 ? 0 : slope), g.dtype),
  ],
  reads: [["output"]],
};

/** Cut to the range; outside it the gradient is 0, at its ends it is 1. A fraction for an end turns whole numbers to floats. */
export const clamp: Unary<[min: number, max: number]> = {
  name: "clamp",
  gradFn: "ClampBackward1",
  forward: ([x], min, max) => {
    const cut = (value: number) => (Number.isNaN(value) ? value : Math.min(Math.max(value, min), max));
    const ends = [min, max].filter(Number.isFinite);
    return map(x, cut, ends.map((end) => numberType(end, x.dtype)).reduce(promoteTypes, x.dtype));
  },
  gradients: [
    (g, { inputs: [x], args: [min, max] }) =>
      zip("clamp", g, x, (slope, value) => (value >= min && value <= max ? slope : 0), g.dtype),
  ],
  reads: [[0]],
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
  reads: [[], [0]],
};

/** The same numbers in another type. */
export const to: Unary<[DType]> = {
  name: "to",
  gradFn: "ToCopyBackward0",
  forward: ([x], dtype) => cast(x, dtype),
  gradients: [(g, { inputs: [x] }) => cast(g, isFloating(x.dtype) ? x.dtype : g.dtype)],
  reads: [[]],
};
