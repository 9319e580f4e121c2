/**
 * Floor 3 · writing at places given by number: the other way round than `gather`.
 */
import { isFloating } from "../array/dtype.ts";
import { type NdArray, showShape, zeros } from "../array/ndarray.ts";
import { slice, view } from "../array/views.ts";
import { copyInto, gatherAlong, writeAlong } from "../kernels/gather.ts";
import { copy, toDense } from "../kernels/loops.ts";
import { adding } from "../kernels/whole.ts";
import { noGradient, type Op } from "./op.ts";

/** A single number as a list of one; a list stays as it is. */
const asList = (x: NdArray) => (x.rank === 0 ? view(x, [1]) : x);

/** The first part of each dimension, as long as the index: what is read of a source that is longer. */
const corner = (x: NdArray, like: NdArray) =>
  like.shape.reduce((part, length, axis) => slice(part, axis, 0, length), x);

/** The source as the index meets it: one number for all, or the corner. */
function meeting(source: NdArray, index: NdArray, isOne: boolean): NdArray {
  return isOne ? source : corner(asList(source), asList(index));
}

type Scatter<More extends readonly unknown[]> = Op<
  [x: NdArray, index: NdArray, source: NdArray],
  [dim: number, ...More]
>;

/** What the source gave is worth what came of it; what the index didn't reach is worth nothing. */
function backToSource(g: NdArray, index: NdArray, source: NdArray, dim: number): NdArray {
  const whole = zeros(source.shape, g.dtype);
  const taken = gatherAlong("scatter", asList(g), dim, asList(index));
  copyInto(corner(asList(whole), asList(index)), taken);
  return whole;
}

/**
 * A copy of `x` in which, for each position of `index`, the number of `source` at the same position was written to the place
 * along one dimension that stands there. `isOne`: the source is one number.
 */
export const scatter: Scatter<[isOne: boolean]> = {
  name: "scatter",
  gradFn: ({ args: [, isOne] }) => (isOne ? "ScatterBackward1" : "ScatterBackward0"),
  forward: ([x, index, source], dim, isOne) => {
    check("scatter", x, index, source, dim, isOne);
    const result = copy(x);
    const from = meeting(source, index, isOne);
    writeAlong("scatter", asList(result), dim, asList(index), from, (_, value) => value);
    return result;
  },
  gradients: [
    // What was overwritten has no part in the result.
    (g, { inputs: [, index], args: [dim] }) => {
      const kept = copy(g);
      writeAlong("scatter", asList(kept), dim, asList(index), zeros([]), () => 0);
      return kept;
    },
    noGradient("scatter"),
    (g, { inputs: [, index, source], args: [dim] }) => backToSource(g, index, source, dim),
  ],
  reads: [[1], [], [1]],
};

/** A copy of `x` with the numbers of `source` added at the places that `index` says. */
export const scatterAdd: Scatter<[]> = {
  name: "scatterAdd",
  gradFn: "ScatterAddBackward0",
  forward: ([x, index, source], dim) => {
    check("scatterAdd", x, index, source, dim, false);
    const result = copy(x);
    const from = meeting(source, index, false);
    writeAlong("scatterAdd", asList(result), dim, asList(index), from, adding(x.dtype));
    return result;
  },
  gradients: [
    (g) => g,
    noGradient("scatterAdd"),
    (g, { inputs: [, index, source], args: [dim] }) => backToSource(g, index, source, dim),
  ],
  reads: [[], [], [1]],
};

function check(name: string, x: NdArray, index: NdArray, source: NdArray, dim: number, isOne: boolean): void {
  if (isFloating(index.dtype) || index.dtype === "bool")
    throw new TypeError(`${name}: the index must hold whole numbers, got ${index.dtype}; use long()`);
  if (!isOne && source.dtype !== x.dtype)
    throw new TypeError(`${name}: ${source.dtype} is to be written into ${x.dtype}; use to(...) first`);
  const [into, at, from] = [x, index, source].map(asList) as [NdArray, NdArray, NdArray];
  const fits =
    into.rank === at.rank &&
    at.shape.every((length, d) => d === dim || length <= into.shape[d]!) &&
    (isOne || (from.rank === at.rank && at.shape.every((length, d) => length <= from.shape[d]!)));
  if (!fits && index.size > 0) {
    const what = isOne ? "" : ` and a source ${showShape(source.shape)}`;
    throw new RangeError(
      `${name}: an index ${showShape(index.shape)}${what} does not fit a tensor ${showShape(x.shape)} along dimension ${dim}; ` +
        "all have as many dimensions, and the index is no longer than the source, and than the tensor but along that one",
    );
  }
  const length = into.shape[dim]!;
  const odd = toDense(index).find((place) => place < 0 || place >= length);
  if (odd !== undefined)
    throw new RangeError(`${name}: index ${odd} is outside; places are counted from 0 up to ${length - 1}`);
}
