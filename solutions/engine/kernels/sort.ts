/**
 * Floor 2 · putting numbers in order.
 */
import { type NdArray, wrap } from "../array/ndarray.ts";
import { permute } from "../array/views.ts";
import { contiguous, copy } from "./loops.ts";

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
  if (x.rank === 0) return wrap(new Float64Array(1), [], "int64");
  const order = [...x.shape.keys()].filter((other) => other !== axis).concat(axis);
  const rows = contiguous(permute(x, order));
  const length = x.shape[axis]!;
  const out = new Float64Array(rows.size);
  for (let start = 0; start < out.length; start += length) {
    const row = rows.values.subarray(rows.offset + start, rows.offset + start + length);
    const places = Array.from(row.keys());
    places.sort(descending ? (i, j) => compare(row[j]!, row[i]!) : (i, j) => compare(row[i]!, row[j]!));
    out.set(places, start);
  }
  const back = [...order.keys()].map((d) => order.indexOf(d));
  return copy(permute(wrap(out, rows.shape, "int64"), back));
}
