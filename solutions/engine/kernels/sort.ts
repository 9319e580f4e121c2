/**
 * Floor 2 · putting numbers in order.
 */
import type { NdArray } from "../array/ndarray.ts";
import { eachLane } from "./lanes.ts";
import { cast } from "./loops.ts";

/** Smaller first; NaN counts as larger than every number, as in PyTorch. */
function compare(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * From where along `axis` to take each element so that they stand in order. Equal ones stay in the order in which they
 * were.
 */
export function sortedPlaces(x: NdArray, axis: number, descending: boolean): NdArray {
  const places = eachLane(x, axis, (lane, out) => {
    const order = Array.from(lane, (_, i) => i);
    order.sort(descending ? (i, j) => compare(lane[j]!, lane[i]!) : (i, j) => compare(lane[i]!, lane[j]!));
    out.set(order);
  });
  return cast(places, "int64");
}
