/**
 * Floor 2 · reading and writing at places given by numbers.
 */
import { expandTo } from "../array/broadcast.ts";
import { allocate } from "../array/dtype.ts";
import { contiguousStrides, type NdArray, sameShape, wrap } from "../array/ndarray.ts";
import { select, slice } from "../array/views.ts";
import { contiguous, eachRow, toDense, updateInPlace } from "./loops.ts";
import type { Formula2 } from "./rows.ts";

/**
 * The position an index stands for; negative ones count from the end.
 *
 * @throws when it is outside.
 */
export function checkedIndex(operation: string, index: number, length: number): number {
  const at = index < 0 ? index + length : index;
  if (!Number.isInteger(at) || at < 0 || at >= length) {
    throw new RangeError(`${operation}: index ${index} is outside a dimension of length ${length}`);
  }
  return at;
}

/** The indices as plain whole numbers, checked against the length of the dimension they point into. */
export function indexList(operation: string, index: NdArray, length: number): number[] {
  const dense = contiguous(index);
  return Array.from({ length: index.size }, (_, i) =>
    checkedIndex(operation, dense.values[dense.offset + i]!, length),
  );
}

/** The parts at `index` along one axis, as a fresh array: rows of a data set, images of a batch. */
export function takeRows(x: NdArray, axis: number, index: NdArray): NdArray {
  const places = indexList("indexSelect", index, x.shape[axis]!);
  const shape = x.shape.with(axis, places.length);
  const result = wrap(
    allocate(
      x.dtype,
      shape.reduce((a, b) => a * b, 1),
    ),
    shape,
    x.dtype,
  );
  if (axis === 0 && x.isContiguous) {
    const width = x.size / Math.max(x.shape[0]!, 1);
    places.forEach((place, i) => {
      const from = x.offset + place * width;
      result.values.set(x.values.subarray(from, from + width), i * width);
    });
    return result;
  }
  for (const [i, place] of places.entries()) copyInto(select(result, axis, i), select(x, axis, place));
  return result;
}

/** Adds row i of `rows` to row `index[i]` of `target`: the gradient of `takeRows`. Repeated places add up. */
export function addRows(target: NdArray, axis: number, index: NdArray, rows: NdArray): void {
  indexList("indexSelect", index, target.shape[axis]!).forEach((place, i) => {
    updateInPlace("add", select(target, axis, place), select(rows, axis, i), (old, value) => old + value);
  });
}

/** Writes `source`, broadcast, over `target`; dense arrays of one type and shape as one block. */
export function copyInto(target: NdArray, source: NdArray): void {
  const asBlock = target.dtype === source.dtype && sameShape(target.shape, source.shape) && source.size > 0;
  if (asBlock && target.isContiguous && source.isContiguous) {
    target.values.set(source.values.subarray(source.offset, source.offset + source.size), target.offset);
    target.storage.version++;
    return;
  }
  updateInPlace("copy", target, source, (_, value) => value);
}

/** One element per position of `places`: along `axis`, the one at that place. */
export function takeAlong(x: NdArray, axis: number, places: NdArray): NdArray {
  const result = wrap(allocate(x.dtype, places.size), places.shape, x.dtype);
  const [values, out] = [x.values, result.values];
  eachPlace(x, axis, places, (at, position) => {
    out[position] = values[at]!;
  });
  return result;
}

/** Adds `g` to `target` at the same positions `takeAlong` reads. */
export function putAlong(target: NdArray, axis: number, places: NdArray, g: NdArray): void {
  const dense = contiguous(g);
  const [values, out] = [dense.values, target.values];
  eachPlace(target, axis, places, (at, position) => {
    out[at]! += values[dense.offset + position]!;
  });
}

/** For each position of `index` the element of `x` at the same position but, along `axis`, at the place that stands there. */
export function gatherAlong(operation: string, x: NdArray, axis: number, index: NdArray): NdArray {
  const result = wrap(allocate(x.dtype, index.size), index.shape, x.dtype);
  const [values, out] = [x.values, result.values];
  eachGathered(operation, x, axis, index, (at, position) => {
    out[position] = values[at]!;
  });
  return result;
}

/** Adds `g` to `target` at the same positions `gatherAlong` reads. */
export function scatterAlong(
  operation: string,
  target: NdArray,
  axis: number,
  index: NdArray,
  g: NdArray,
): void {
  const dense = contiguous(g);
  const [values, out] = [dense.values, target.values];
  eachGathered(operation, target, axis, index, (at, position) => {
    out[at]! += values[dense.offset + position]!;
  });
}

/** Writes `f(old, value)` at the positions `gatherAlong` reads, in their order. `source` has the index's shape, or is one number. */
export function writeAlong(
  operation: string,
  target: NdArray,
  axis: number,
  index: NdArray,
  source: NdArray,
  f: Formula2,
): void {
  const { values, offset } = contiguous(source);
  const step = source.rank === 0 ? 0 : 1;
  const out = target.values;
  eachGathered(operation, target, axis, index, (at, position) => {
    out[at] = f(out[at]!, values[offset + position * step]!);
  });
}

function eachGathered(
  operation: string,
  x: NdArray,
  axis: number,
  index: NdArray,
  visit: (at: number, position: number) => void,
): void {
  if (index.size === 0) return;
  const length = x.shape[axis]!;
  const along = x.strides[axis]!;
  const places = index.values;
  if (length === 0) checkedIndex(operation, places[index.offset]!, length);
  // The first element along the axis, seen at every position of the index; further ones are steps away.
  const corner = x.shape.reduce((part, _, d) => slice(part, d, 0, d === axis ? 1 : index.shape[d]!), x);
  const firsts = expandTo(operation, corner, index.shape);
  let position = 0;
  eachRow(index.shape, [firsts, index], ([start, place], count, [step, stepPlace]) => {
    for (let i = 0; i < count; i++, position++) {
      const at = checkedIndex(operation, places[place! + i * stepPlace!]!, length);
      visit(start! + i * step! + at * along, position);
    }
  });
}

/** The elements at places counted through all of `x` in row-major order, in the shape of `places`. */
export function takeFlat(x: NdArray, places: NdArray): NdArray {
  const { values, offset } = contiguous(x);
  const result = wrap(allocate(x.dtype, places.size), places.shape, x.dtype);
  const [at, out] = [places.values, result.values];
  for (let i = 0; i < out.length; i++) out[i] = values[offset + at[i]!]!;
  return result;
}

/** Where the numbers stand that are not 0 (NaN isn't), in row-major order: one row of places for each. */
export function placesOfNonzero(x: NdArray): NdArray {
  const found = [...toDense(x).entries()].flatMap(([at, value]) => (value === 0 ? [] : [at]));
  const steps = contiguousStrides(x.shape);
  const places = found.flatMap((at) => x.shape.map((length, axis) => Math.floor(at / steps[axis]!) % length));
  return wrap(Float64Array.from(places), [found.length, x.rank], "int64");
}

/** Adds `g` to a dense `target` at the same places `takeFlat` reads. */
export function putFlat(target: NdArray, places: NdArray, g: NdArray): void {
  const { values, offset } = contiguous(g);
  const [at, out] = [places.values, target.values];
  for (let i = 0; i < places.size; i++) out[at[i]!]! += values[offset + i]!;
}

/** Calls `visit` with where each place stands in the storage of `x`, and with its number in row-major order. */
function eachPlace(
  x: NdArray,
  axis: number,
  places: NdArray,
  visit: (at: number, position: number) => void,
): void {
  const length = x.shape[axis] ?? 1;
  const along = x.strides[axis] ?? 0;
  const firsts = x.rank === 0 ? x : select(x, axis, 0);
  const values = places.values;
  let position = 0;
  eachRow(places.shape, [firsts, places], ([start, place], count, [step, stepPlace]) => {
    for (let i = 0; i < count; i++, position++) {
      const index = checkedIndex("takeAlong", values[place! + i * stepPlace!]!, length);
      visit(start! + i * step! + index * along, position);
    }
  });
}
