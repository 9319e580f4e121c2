/**
 * Floor 3 · operations that pick elements by number.
 */
import { type NdArray, zeros } from "../array/ndarray.ts";
import { view } from "../array/views.ts";
import { addRows, putAlong, takeAlong, takeRows } from "../kernels/gather.ts";
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
