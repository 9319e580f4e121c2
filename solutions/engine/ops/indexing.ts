/**
 * Floor 3 · operations that pick elements by number.
 */
import { broadcastShapes, expandTo } from "../array/broadcast.ts";
import { isFloating } from "../array/dtype.ts";
import { type NdArray, showShape, wrap, zeros } from "../array/ndarray.ts";
import { view } from "../array/views.ts";
import {
  addRows,
  gatherAlong,
  putAlong,
  putFlat,
  scatterAlong,
  takeAlong,
  takeFlat,
  takeRows,
} from "../kernels/gather.ts";
import { cast, choose, contiguous, toDense, zip } from "../kernels/loops.ts";
import { noGradient, type Op } from "./op.ts";

/** A single number as a list of one; a list stays as it is. */
const asList = (x: NdArray) => (x.rank === 0 ? view(x, [1]) : x);

/** The parts at the given numbers along one dimension. A part taken twice gets both gradients. */
export const indexSelect: Op<[x: NdArray, index: NdArray], [dim: number]> = {
  name: "indexSelect",
  gradFn: "IndexSelectBackward0",
  forward: ([x, index], dim) => {
    if (x.rank > 0) return takeRows(x, dim, index);
    if (index.size !== 1) {
      throw new RangeError(
        `indexSelect: a tensor of rank 0 has one element to select, but the index has ${index.size}; unsqueeze(0) makes it a list`,
      );
    }
    return view(takeRows(asList(x), 0, index), []);
  },
  gradients: [
    (g, { inputs: [x, index], args: [dim] }) => {
      const whole = zeros(x.shape, g.dtype);
      if (x.rank > 0) addRows(whole, dim, index, g);
      else addRows(asList(whole), 0, index, asList(g));
      return whole;
    },
    noGradient("indexSelect"),
  ],
  reads: [[1], []],
};

/** For each row the one element whose number is given: the score of the right class. Drops the dimension. */
export const pick: Op<[x: NdArray, index: NdArray], [dim: number]> = {
  name: "nllLoss",
  gradFn: "GatherBackward0",
  forward: ([x, index], dim) => takeAlong(x, dim, index),
  gradients: [
    (g, { inputs: [x, index], args: [dim] }) => {
      const whole = zeros(x.shape, g.dtype);
      putAlong(whole, dim, index, g);
      return whole;
    },
    noGradient("nllLoss"),
  ],
  reads: [[1], []],
};

/** Who gathers: `sort` and `topk` take the places they have found. */
export type Gatherer = "gather" | "sort" | "topk";
const GATHER_NAMES = { gather: "GatherBackward0", sort: "SortBackward0", topk: "TopkBackward0" } as const;

/**
 * For each position of `index` the element of `x` at the same position but, along one dimension, at the place that stands
 * there. One that is taken twice gets both gradients.
 */
export const gather: Op<[x: NdArray, index: NdArray], [dim: number, name: Gatherer]> = {
  name: "gather",
  gradFn: ({ args: [, name] }) => GATHER_NAMES[name],
  forward: ([x, index], dim, name) => {
    checkGather(name, x, index, dim);
    return view(gatherAlong(name, asList(x), dim, asList(index)), index.shape);
  },
  gradients: [
    (g, { inputs: [x, index], args: [dim, name] }) => {
      const whole = zeros(x.shape, g.dtype);
      scatterAlong(name, asList(whole), dim, asList(index), asList(g));
      return whole;
    },
    noGradient("gather"),
  ],
  reads: [[1], []],
};

function checkGather(name: Gatherer, x: NdArray, index: NdArray, dim: number): void {
  if (isFloating(index.dtype) || index.dtype === "bool")
    throw new TypeError(`${name}: the index must hold whole numbers, got ${index.dtype}; use long()`);
  const fits =
    asList(x).rank === asList(index).rank &&
    index.shape.every((length, d) => d === dim || length <= (x.shape[d] ?? 1));
  if (!fits) {
    throw new RangeError(
      `${name}: an index ${showShape(index.shape)} does not fit a tensor ${showShape(x.shape)} along dimension ${dim}; ` +
        "it needs as many dimensions, and may be longer only along that one",
    );
  }
  const { values, offset } = contiguous(index);
  const odd = values.subarray(offset, offset + index.size).find((place) => place < 0);
  if (odd !== undefined)
    throw new RangeError(
      `${name}: index ${odd} is outside; places are counted from 0 up to ${(x.shape[dim] ?? 1) - 1}`,
    );
}

/** `value` where the mask holds, else `x`, in the type of `x`. */
export const maskedFill: Op<[mask: NdArray, x: NdArray, value: NdArray], [valueIsNumber: boolean]> = {
  name: "maskedFill",
  gradFn: ({ args: [valueIsNumber] }) => (valueIsNumber ? "MaskedFillBackward0" : "MaskedFillBackward1"),
  forward: ([mask, x, value]) => choose(mask, cast(value, x.dtype), x, x.dtype, "maskedFill"),
  gradients: [
    noGradient("maskedFill"),
    (g, { inputs: [mask] }) => zip("maskedFill", g, mask, (slope, m) => (m === 0 ? slope : 0), g.dtype),
    (g, { inputs: [mask] }) => zip("maskedFill", g, mask, (slope, m) => (m === 0 ? 0 : slope), g.dtype),
  ],
  reads: [[], [0]],
};

/** The elements at which the mask holds, one behind the other in a list; mask and tensor are broadcast. */
export const maskedSelect: Op<[mask: NdArray, x: NdArray]> = {
  name: "maskedSelect",
  gradFn: "MaskedSelectBackward0",
  forward: ([mask, x]) => takeFlat(expandTo("maskedSelect", x, together(mask, x)), chosen(mask, x)),
  gradients: [
    noGradient("maskedSelect"),
    (g, { inputs: [mask, x] }) => {
      const whole = zeros(together(mask, x), g.dtype);
      putFlat(whole, chosen(mask, x), g);
      return whole;
    },
  ],
  reads: [[], [0]],
};

const together = (mask: NdArray, x: NdArray) => broadcastShapes("maskedSelect", mask.shape, x.shape);

/** Where the mask holds, counted through all elements in row-major order. */
function chosen(mask: NdArray, x: NdArray): NdArray {
  const truths = toDense(expandTo("maskedSelect", mask, together(mask, x)));
  const places = Float64Array.from([...truths.keys()].filter((place) => truths[place] !== 0));
  return wrap(places, [places.length], "int64");
}
