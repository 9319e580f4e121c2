/**
 * Floor 2 · an array as lanes along one axis, one after the other in memory: for whatever walks along an axis in order.
 */
import { type NdArray, wrap } from "../array/ndarray.ts";
import { permute, view } from "../array/views.ts";
import { contiguous, copy } from "./loops.ts";

/** The elements with `axis` moved to the end, dense. A single number is one lane of one. */
export function lanesOf(x: NdArray, axis: number): NdArray {
  if (x.rank === 0) return contiguous(view(x, [1]));
  return contiguous(permute(x, orderOf(x.rank, axis)));
}

/** The opposite: dense lanes back in the order of axes that `x` had. */
export function fromLanes(lanes: NdArray, x: NdArray, axis: number): NdArray {
  if (x.rank === 0) return view(lanes, []);
  const order = orderOf(x.rank, axis);
  return copy(
    permute(
      lanes,
      [...order.keys()].map((d) => order.indexOf(d)),
    ),
  );
}

function orderOf(rank: number, axis: number): number[] {
  return Array.from({ length: rank }, (_, d) => d)
    .filter((d) => d !== axis)
    .concat(axis);
}

/** A new array of float64 lanes: `walk` reads the numbers from one lane and writes as many. */
export function eachLane(
  x: NdArray,
  axis: number,
  walk: (lane: ArrayLike<number>, out: Float64Array) => void,
): NdArray {
  const lanes = lanesOf(x, axis);
  const length = lanes.shape.at(-1)!;
  const out = new Float64Array(lanes.size);
  for (let start = 0; start < out.length; start += length) {
    const from = lanes.offset + start;
    walk(lanes.values.subarray(from, from + length), out.subarray(start, start + length));
  }
  return fromLanes(wrap(out, lanes.shape, "float64"), x, axis);
}
