/**
 * Floor 2 · the fast kernels that are not matrix products: functions, sums, softmax, arithmetic with broadcasting, steps
 * of optimizers.
 *
 * As in index.ts, each returns `null` (or `false`) for what it does not serve, and the caller goes on with a plain loop,
 * its twin.
 */
import type { DType } from "../array/dtype.ts";
import type { NdArray } from "../array/ndarray.ts";
import { kernels } from "./choice.ts";
import { SMALLEST } from "./wasm/elementwise.ts";
import * as functions from "./wasm/functions.ts";
import * as reduce from "./wasm/reduce.ts";
import * as rows from "./wasm/rows.ts";
import * as steps from "./wasm/steps.ts";

/** exp, log, sqrt, sigmoid or tanh of a dense float32 array; `null`: not served. */
export function unary(name: functions.Unary, x: NdArray): NdArray | null {
  const fast = x.size < SMALLEST ? null : kernels();
  return fast && functions.unary(fast, name, x);
}

/** The gradient of sqrt, sigmoid or tanh, from that of the output and the output itself; `null`: not served. */
export function slope(name: functions.Slope, g: NdArray, output: NdArray): NdArray | null {
  const fast = g.size < SMALLEST ? null : kernels();
  return fast && functions.slope(fast, name, g, output);
}

/** a + b, a - b, a * b or a / b where one of two float32 arrays is stretched; `null`: not served. */
export function broadcast(name: rows.Binary, a: NdArray, b: NdArray): NdArray | null {
  const fast = a.size * b.size < SMALLEST ? null : kernels();
  return fast && rows.broadcast(fast, name, a, b);
}

/**
 * The sums of a dense float32 array over `axes`, or over the last of them, with the axes kept as length 1; in `dtype` if that is
 * float32 and all is done, else in float64. `null`: not served.
 */
export function sums(x: NdArray, axes: readonly number[], dtype: DType): NdArray | null {
  const fast = x.size < SMALLEST ? null : kernels();
  return fast && reduce.sums(fast, x, axes, dtype);
}

/** Where the largest (`sign` 1) or smallest (-1) number of each row stands; `null`: not served. */
export function largestPlaces(rows: NdArray, length: number, sign: 1 | -1): Float64Array | null {
  const fast = rows.size < SMALLEST ? null : kernels();
  return fast && reduce.largestPlaces(fast, rows, length, sign);
}

/** Softmax, or its logarithm, along the last axis of a dense float32 array; `null`: not served. */
export function softmax(x: NdArray, dim: number, log: boolean): NdArray | null {
  const fast = x.size < SMALLEST || dim !== x.rank - 1 ? null : kernels();
  return fast && reduce.softmax(fast, x, log);
}

/** The gradient of `softmax`; `null`: not served. */
export function softmaxBackward(g: NdArray, output: NdArray, dim: number, log: boolean): NdArray | null {
  const fast = g.size < SMALLEST || dim !== g.rank - 1 ? null : kernels();
  return fast && reduce.softmaxBackward(fast, g, output, log);
}

/** A step of gradient descent with momentum, in place; `false`: not served, nothing changed. */
export function momentumStep(arrays: steps.Momentum, settings: steps.MomentumSettings): boolean {
  const fast = arrays.parameter.size < SMALLEST ? null : kernels();
  return fast !== null && steps.momentumStep(fast, arrays, settings);
}

/** A step of Adam, in place; `false`: not served, nothing changed. */
export function adamStep(arrays: steps.Adam, settings: steps.AdamSettings): boolean {
  const fast = arrays.parameter.size < SMALLEST ? null : kernels();
  return fast !== null && steps.adamStep(fast, arrays, settings);
}
