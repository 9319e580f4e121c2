/**
 * Floor 3 · matrix products. One rule carries them all: if C = A @ B, then A's gradient is g @ Bᵀ and B's is Aᵀ @ g.
 * (The shapes leave no other choice.)
 */

import { broadcastShapes, expandTo } from "../array/broadcast.ts";
import { type NdArray, type Shape, showShape, sizeOf, zeros } from "../array/ndarray.ts";
import { select, transpose, unsqueeze, view } from "../array/views.ts";
import { copyInto } from "../kernels/gather.ts";
import * as kernels from "../kernels/index.ts";
import { contiguous } from "../kernels/loops.ts";
import { sumOver } from "../kernels/reduce.ts";
import { type Binary, type Op, refuseBool } from "./op.ts";

/** Rank 1 becomes a row on the left and a column on the right. */
const asLeft = (x: NdArray) => (x.rank === 1 ? unsqueeze(x, 0) : x);
const asRight = (x: NdArray) => (x.rank === 1 ? unsqueeze(x, 1) : x);

/** The product of stacks of matrices; the axes before the last two broadcast. */
function product(a: NdArray, b: NdArray): NdArray {
  if (a.rank === 2 && b.rank === 2) return kernels.matmul(a, b);
  const batch = broadcastShapes("matmul", a.shape.slice(0, -2), b.shape.slice(0, -2));
  const [rows, columns] = [a.shape.at(-2)!, b.shape.at(-1)!];
  const left = asStack(expandTo("matmul", a, [...batch, ...a.shape.slice(-2)]));
  const right = asStack(expandTo("matmul", b, [...batch, ...b.shape.slice(-2)]));
  const result = zeros([left.shape[0]!, rows, columns], a.dtype);
  for (let i = 0; i < left.shape[0]!; i++) {
    copyInto(select(result, 0, i), kernels.matmul(select(left, 0, i), select(right, 0, i)));
  }
  return view(result, [...batch, rows, columns]);
}

/** All leading axes joined into one. */
function asStack(x: NdArray): NdArray {
  const count = x.shape.slice(0, -2).reduce((a, b) => a * b, 1);
  return view(contiguous(x), [count, ...x.shape.slice(-2)]);
}

/** The result without the axes that rank-1 operands had been lent. */
function dropLent(result: NdArray, a: NdArray, b: NdArray): NdArray {
  let shape: Shape = result.shape;
  if (a.rank === 1) shape = shape.toSpliced(-2, 1);
  if (b.rank === 1) shape = shape.toSpliced(-1, 1);
  return view(result, shape);
}

/** The gradient with the lent axes back in place. */
function lendBack(g: NdArray, a: NdArray, b: NdArray): NdArray {
  const withColumn = b.rank === 1 ? unsqueeze(g, -1) : g;
  return a.rank === 1 ? unsqueeze(withColumn, -2) : withColumn;
}

const fits = (a: number, b = 1) => a === b || a === 1 || b === 1;

export function checkInner(operation: string, a: NdArray, b: NdArray): void {
  refuseBool(operation, "there is no product of matrices", a, b);
  if (a.rank === 0 || b.rank === 0) {
    throw new RangeError(
      `${operation}: ${showShape(a.shape)} @ ${showShape(b.shape)}: a number has no rows; use mul(...)`,
    );
  }
  const inner = a.shape.at(-1)!;
  const meets = b.rank === 1 ? b.shape[0]! : b.shape.at(-2)!;
  if (inner !== meets) {
    const transposed = b.rank === 2 && b.shape[1] === inner ? "; did you mean b.t()?" : "";
    throw new RangeError(
      `${operation}: ${showShape(a.shape)} @ ${showShape(b.shape)}: inner lengths ${inner} and ${meets} differ${transposed}`,
    );
  }
  const [batchA, batchB] = [a.shape.slice(0, -2), b.shape.slice(0, -2)];
  if (batchA.some((length, axis) => !fits(length, batchB[axis + batchB.length - batchA.length]))) {
    throw new RangeError(
      `${operation}: ${showShape(a.shape)} @ ${showShape(b.shape)}: the stacks ${showShape(batchA)} and ` +
        `${showShape(batchB)} do not broadcast; their lengths must be equal, or one of them 1`,
    );
  }
  if (a.dtype !== b.dtype) {
    throw new TypeError(
      `${operation}: both tensors must have one type, got ${a.dtype} and ${b.dtype}; use float()`,
    );
  }
}

export const matmul: Binary = {
  name: "matmul",
  gradFn: ({ inputs: [a, b] }) => {
    if (a.rank === 1 && b.rank === 1) return "DotBackward0";
    if (a.rank === 1 && b.rank === 2) return "SqueezeBackward3";
    if (a.rank === 2 && b.rank === 1) return "MvBackward0";
    if (a.rank === 2) return b.rank === 2 ? "MmBackward0" : "CloneBackward0";
    return "UnsafeViewBackward0"; // stacks: PyTorch's last step there gives the result its shape
  },
  forward: ([a, b]) => {
    checkInner("matmul", a, b);
    return dropLent(product(asLeft(a), asRight(b)), a, b);
  },
  gradients: [
    (g, { inputs: [a, b] }) => {
      const result = product(lendBack(g, a, b), transpose(asRight(b), -1, -2));
      return a.rank === 1 ? rowOf(result) : result;
    },
    (g, { inputs: [a, b] }) => {
      const result = product(transpose(asLeft(a), -1, -2), lendBack(g, a, b));
      return b.rank === 1 ? rowOf(transpose(result, -1, -2)) : result;
    },
  ],
  reads: [[1], [0]],
};

/** A stack of 1×n matrices as a stack of rows; autograd sums the stack away. */
function rowOf(x: NdArray): NdArray {
  return select(x, -2, 0);
}

/** All axes but the last joined into one: a batch of rows. */
function asRows(x: NdArray): NdArray {
  return x.rank === 2 ? x : view(contiguous(x), [sizeOf(x.shape.slice(0, -1)), x.shape.at(-1)!]);
}

/**
 * x @ weightᵀ + bias: one fused step, because it is what a network does most. `weight` is (out, in) and `x` is
 * (..., in).
 */
export const linear: Op<readonly [x: NdArray, weight: NdArray, ...bias: NdArray[]]> = {
  name: "linear",
  gradFn: ({ inputs: [x, , bias] }) => {
    if (x.rank === 1) return bias ? "AddBackward0" : "SqueezeBackward3";
    if (x.rank === 2) return bias ? "AddmmBackward0" : "MmBackward0";
    if (!bias) return "UnsafeViewBackward0";
    return x.rank === 3 && x.isContiguous ? "ViewBackward0" : "AddBackward0";
  },
  forward: ([x, weight, bias]) => {
    refuseBool("linear", "there is no product of matrices", x, weight);
    if (x.rank === 0 || weight.rank !== 2 || x.shape.at(-1) !== weight.shape[1]) {
      throw new RangeError(
        `linear: input ${showShape(x.shape)} does not fit weight ${showShape(weight.shape)}; ` +
          `the input's last length must be the weight's second, (..., ${weight.shape[1]})`,
      );
    }
    if (x.dtype !== weight.dtype) {
      throw new TypeError(`linear: the input is ${x.dtype} and the weight ${weight.dtype}; use float()`);
    }
    if (bias && (bias.rank !== 1 || bias.shape[0] !== weight.shape[0])) {
      throw new RangeError(
        `linear: bias ${showShape(bias.shape)} does not fit weight ${showShape(weight.shape)}; ` +
          `it must have one number per output, (${weight.shape[0]})`,
      );
    }
    const rows = kernels.matmul(asRows(x), transpose(weight, 0, 1), bias && { bias });
    return view(rows, [...x.shape.slice(0, -1), weight.shape[0]!]);
  },
  gradients: [
    (g, { inputs: [x, weight] }) => view(kernels.matmul(asRows(g), weight), x.shape),
    (g, { inputs: [x] }) => kernels.matmul(transpose(asRows(g), 0, 1), asRows(x)),
    (g) => select(sumOver(asRows(g), [0]), 0, 0),
  ],
  reads: [[1], [0], []],
};
