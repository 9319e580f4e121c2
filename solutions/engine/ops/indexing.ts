/**
 * Floor 3 · operations that pick elements by number.
 */
import { type NdArray, zeros } from "../array/ndarray.ts";
import { addRows, putAlong, takeAlong, takeRows } from "../kernels/gather.ts";
import type { Unary } from "./op.ts";

/** The parts at the given numbers along one dimension. A part taken twice gets both gradients. */
export const indexSelect: Unary<[dim: number, index: NdArray]> = {
  name: "indexSelect",
  gradFn: "IndexSelectBackward0",
  forward: ([x], dim, index) => takeRows(x, dim, index),
  gradients: [
    (g, { inputs: [x], args: [dim, index] }) => {
      const whole = zeros(x.shape, g.dtype);
      addRows(whole, dim, index, g);
      return whole;
    },
  ],
  reads: "nothing",
};

/** For each row the one element whose number is given: the score of the right class, say. Drops the dimension. */
export const pick: Unary<[dim: number, index: NdArray]> = {
  name: "pick",
  gradFn: "GatherBackward0",
  forward: ([x], dim, index) => takeAlong(x, dim, index),
  gradients: [
    (g, { inputs: [x], args: [dim, index] }) => {
      const whole = zeros(x.shape, g.dtype);
      putAlong(whole, dim, index, g);
      return whole;
    },
  ],
  reads: "nothing",
};
