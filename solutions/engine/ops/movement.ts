/**
 * Floor 3 · operations that move no number: other views of the same storage, and the two that copy (`cat`, `clone`).
 *
 * A view's gradient rule is the way back: the opposite view of the gradient, or zeros with the gradient laid in.
 */

import { expandTo } from "../array/broadcast.ts";
import { caster, promoteTypes } from "../array/dtype.ts";
import { isNothing, NdArray, type Shape, showShape, zeros } from "../array/ndarray.ts";
import * as V from "../array/views.ts";
import { copyInto } from "../kernels/gather.ts";
import { contiguous, copy } from "../kernels/loops.ts";
import type { Op, Unary } from "./op.ts";

/** The gradient in the shape its input had. */
const backToShape = (g: NdArray, { inputs: [x] }: { inputs: [NdArray] }) => V.view(contiguous(g), x.shape);

/** Zeros in the input's shape, with the gradient laid into the part that the forward pass looked at. */
function laidInto(x: NdArray, g: NdArray, part: (whole: NdArray) => NdArray): NdArray {
  const whole = zeros(x.shape, g.dtype);
  copyInto(part(whole), g);
  return whole;
}

export const view: Unary<[shape: Shape]> = {
  name: "view",
  gradFn: "ViewBackward0",
  forward: ([x], shape) => V.view(x, shape),
  gradients: [backToShape],
  reads: [[]],
};

/** Like view, but copies when the strides leave no other way. */
export const reshape: Unary<[shape: Shape]> = {
  name: "reshape",
  gradFn: ({ inputs: [x], output }) =>
    x.storage === output.storage ? "ReshapeAliasBackward0" : "UnsafeViewBackward0",
  forward: ([x], shape) => {
    const full = V.inferShape("reshape", x.size, shape);
    return V.stridesForView(x, full) === null ? V.view(copy(x), full) : V.view(x, full);
  },
  gradients: [backToShape],
  reads: [[]],
};

export const squeeze: Unary<[dim: number | undefined]> = {
  name: "squeeze",
  gradFn: ({ args: [dim] }) => (dim === undefined ? "SqueezeBackward0" : "SqueezeBackward1"),
  forward: ([x], dim) => V.squeeze(x, dim),
  gradients: [backToShape],
  reads: [[]],
};

export const unsqueeze: Unary<[dim: number]> = {
  name: "unsqueeze",
  gradFn: "UnsqueezeBackward0",
  forward: ([x], dim) => V.unsqueeze(x, dim),
  gradients: [backToShape],
  reads: [[]],
};

export const permute: Unary<[axes: readonly number[]]> = {
  name: "permute",
  gradFn: "PermuteBackward0",
  forward: ([x], axes) => V.permute(x, axes),
  gradients: [
    (g, { args: [axes] }) => {
      const order = axes.map((axis) => (axis < 0 ? axis + axes.length : axis));
      return V.permute(
        g,
        order.map((_, axis) => order.indexOf(axis)),
      );
    },
  ],
  reads: [[]],
};

export const transpose: Unary<[a: number, b: number]> = {
  name: "transpose",
  gradFn: "TransposeBackward0",
  forward: ([x], a, b) => V.transpose(x, a, b),
  gradients: [(g, { args: [a, b] }) => V.transpose(g, a, b)],
  reads: [[]],
};

/** The transpose of a matrix; rank 0 and 1 stay as they are. */
export const t: Unary = {
  name: "t",
  gradFn: "TBackward0",
  forward: ([x]) => {
    if (x.rank > 2) {
      throw new RangeError(
        `t: needs rank 2 or less, got ${showShape(x.shape)}; use transpose(a, b) or permute(...)`,
      );
    }
    return x.rank === 2 ? V.transpose(x, 0, 1) : new NdArray(x.storage, x.shape, x.strides, x.offset);
  },
  gradients: [(g) => (g.rank === 2 ? V.transpose(g, 0, 1) : g)],
  reads: [[]],
};

/** Axes of length 1 stretched, new axes in front; -1 keeps a length. Autograd sums the gradient back. */
export const expand: Unary<[shape: Shape]> = {
  name: "expand",
  gradFn: "ExpandBackward0",
  forward: ([x], shape) => {
    const added = shape.length - x.rank;
    const full = shape.map((length, axis) =>
      length === -1 && axis >= added ? x.shape[axis - added]! : length,
    );
    if (full.some((length) => !Number.isInteger(length) || length < 0)) {
      throw new RangeError(
        `expand: ${showShape(x.shape)} cannot be expanded to ${showShape(shape)}; ` +
          "lengths are whole numbers, and only a length that is already there can be kept with -1",
      );
    }
    return expandTo("expand", x, full);
  },
  gradients: [(g) => g],
  reads: [[]],
};

export const slice: Unary<
  [dim: number, start: number | undefined, end: number | undefined, step: number | undefined]
> = {
  name: "slice",
  gradFn: "SliceBackward0",
  forward: ([x], ...where) => V.slice(x, ...where),
  gradients: [(g, { inputs: [x], args }) => laidInto(x, g, (whole) => V.slice(whole, ...args))],
  reads: [[]],
};

export const select: Unary<[dim: number, index: number]> = {
  name: "select",
  gradFn: "SelectBackward0",
  forward: ([x], dim, index) => V.select(x, dim, index),
  gradients: [(g, { inputs: [x], args }) => laidInto(x, g, (whole) => V.select(whole, ...args))],
  reads: [[]],
};

/** A copy with its own storage, still in the graph. */
export const clone: Unary = {
  name: "clone",
  gradFn: "CloneBackward0",
  forward: ([x]) => copy(x),
  gradients: [(g) => g],
  reads: [[]],
};

/** How many elements are set before and behind each dimension; a negative number takes as many away. */
export type Frame = readonly (readonly [before: number, behind: number])[];

function framed(x: NdArray, frame: Frame, value: number): NdArray {
  const shape = x.shape.map((length, axis) => length + frame[axis]![0] + frame[axis]![1]);
  if (shape.some((length) => length < 0))
    throw new RangeError(
      `pad: nothing would be left of ${showShape(x.shape)}, its lengths would be ${showShape(shape)}`,
    );
  const result = zeros(shape, x.dtype);
  if (value !== 0) result.values.fill(caster(x.dtype)(value));
  let [inside, kept] = [result, x];
  for (const [axis, [before, behind]] of frame.entries()) {
    const [length, whole] = [x.shape[axis]!, shape[axis]!];
    inside = V.slice(inside, axis, Math.max(before, 0), Math.max(whole - Math.max(behind, 0), 0));
    kept = V.slice(kept, axis, Math.max(-before, 0), Math.max(length - Math.max(-behind, 0), 0));
  }
  copyInto(inside, kept);
  return result;
}

/** A frame of one number around the array. Back again, the frame is taken off: the same with other signs. */
export const pad: Unary<[frame: Frame, value: number]> = {
  name: "pad",
  gradFn: "ConstantPadNdBackward0",
  forward: ([x], frame, value) => framed(x, frame, value),
  gradients: [
    (g, { args: [frame] }) =>
      framed(
        g,
        frame.map(([before, behind]) => [-before, -behind]),
        0,
      ),
  ],
  reads: [[]],
};

/** Arrays joined along an existing dimension. Each gets back its own stretch of the gradient. */
export const cat: Op<NdArray[], [dim: number]> = {
  name: "cat",
  gradFn: "CatBackward0",
  forward: (all, dim) => {
    const parts = all.filter((part) => !isNothing(part));
    const dtype = all.map((part) => part.dtype).reduce(promoteTypes);
    const first = parts[0];
    if (first === undefined) return zeros([0], dtype);
    for (const part of parts) {
      if (
        part.rank !== first.rank ||
        part.shape.some((length, axis) => axis !== dim && length !== first.shape[axis])
      ) {
        throw new RangeError(
          `cat: ${showShape(first.shape)} and ${showShape(part.shape)} cannot be joined along dimension ${dim}; ` +
            "all other lengths must be equal",
        );
      }
    }
    const shape = first.shape.with(
      dim,
      parts.reduce((length, part) => length + part.shape[dim]!, 0),
    );
    const result = zeros(shape, dtype);
    let start = 0;
    for (const part of parts) {
      const end = start + part.shape[dim]!;
      copyInto(V.slice(result, dim, start, end), part);
      start = end;
    }
    return result;
  },
  gradients: [
    (g, { inputs, args: [dim] }, index) => {
      const lengthOf = (part: NdArray) => (isNothing(part) ? 0 : part.shape[dim]!);
      if (isNothing(inputs[index]!)) return zeros([0], g.dtype);
      const start = inputs.slice(0, index).reduce((length, part) => length + lengthOf(part), 0);
      return V.slice(g, dim, start, start + lengthOf(inputs[index]!));
    },
  ],
  reads: [[]],
};

/** Arrays of one shape laid behind each other along a new dimension. */
export const stack: Op<NdArray[], [dim: number]> = {
  name: "stack",
  gradFn: "StackBackward0",
  forward: (parts, dim) => {
    const first = parts[0]!;
    const odd = parts.findIndex(
      (part) => part.rank !== first.rank || part.shape.some((n, axis) => n !== first.shape[axis]),
    );
    if (odd !== -1) {
      throw new RangeError(
        `stack: all shapes must be equal, but number 0 is ${showShape(first.shape)} and number ${odd} is ` +
          `${showShape(parts[odd]!.shape)}; cat(...) joins along an existing dimension`,
      );
    }
    const dtype = parts.map((part) => part.dtype).reduce(promoteTypes);
    if (dim === 0 && parts.every((part) => part.isContiguous && part.dtype === dtype))
      return stackDense(parts, dtype);
    const result = zeros(first.shape.toSpliced(dim, 0, parts.length), dtype);
    for (const [i, part] of parts.entries()) copyInto(V.select(result, dim, i), part);
    return result;
  },
  gradients: [(g, { args: [dim] }, index) => V.select(g, dim, index)],
  reads: [[]],
};

/** The straight path for a list of images: whole blocks, one behind the other. */
function stackDense(parts: readonly NdArray[], dtype: NdArray["dtype"]): NdArray {
  const { size, shape } = parts[0]!;
  const result = zeros([parts.length, ...shape], dtype);
  for (const [i, part] of parts.entries()) {
    result.values.set(part.values.subarray(part.offset, part.offset + size), i * size);
  }
  return result;
}
