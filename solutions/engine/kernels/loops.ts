/**
 * Floor 2 · walking through strided arrays.
 *
 * An elementwise loop over strided arrays is an odometer: the last axis turns fastest. The helpers below turn the
 * slow wheels and hand each *row* (the last axis) to a callback as starting positions, so that the inner loop is a
 * plain `for` and nothing is allocated per element.
 */

import { broadcastShapes, expandTo } from "../array/broadcast.ts";
import { allocate, caster, type DType, type TypedArray } from "../array/dtype.ts";
import { type NdArray, type Shape, wrap } from "../array/ndarray.ts";

/** Calls `row(start)` for each row of one array. */
export function eachRow(shape: Shape, strides: Shape, offset: number, row: (start: number) => void): void {
  eachRow2(shape, strides, offset, strides, offset, row);
}

/** Calls `row(startA, startB)` for each row of two arrays of the same shape. */
export function eachRow2(
  shape: Shape,
  stridesA: Shape,
  offsetA: number,
  stridesB: Shape,
  offsetB: number,
  row: (startA: number, startB: number) => void,
): void {
  const outer = shape.length - 1; // the axes that the odometer turns
  if (shape.includes(0)) return;
  const at = new Array<number>(Math.max(outer, 0)).fill(0);
  let a = offsetA;
  let b = offsetB;
  while (true) {
    row(a, b);
    let axis = outer - 1;
    for (; axis >= 0; axis--) {
      a += stridesA[axis]!;
      b += stridesB[axis]!;
      if (++at[axis]! < shape[axis]!) break;
      a -= stridesA[axis]! * shape[axis]!;
      b -= stridesB[axis]! * shape[axis]!;
      at[axis] = 0;
    }
    if (axis < 0) return;
  }
}

/** The elements in row-major order as a fresh typed array of type `dtype`. */
export function toDense(x: NdArray, dtype: DType = x.dtype): TypedArray {
  if (x.isContiguous && dtype === x.dtype) return x.values.slice(x.offset, x.offset + x.size);
  const out = allocate(dtype, x.size);
  if (dtype === x.dtype) {
    const values = x.values;
    const inner = x.shape.at(-1) ?? 1;
    const step = x.strides.at(-1) ?? 0;
    let to = 0;
    eachRow(x.shape, x.strides, x.offset, (start) => {
      for (let i = 0; i < inner; i++) out[to++] = values[start + i * step]!;
    });
    return out;
  }
  mapInto(x, caster(dtype), out);
  return out;
}

/** `x` itself when its elements already stand in row-major order, else a copy that does. */
export function contiguous(x: NdArray): NdArray {
  return x.isContiguous ? x : copy(x);
}

/** A copy with its own storage. */
export function copy(x: NdArray): NdArray {
  return wrap(toDense(x), x.shape, x.dtype);
}

/** The same numbers in another type. */
export function cast(x: NdArray, dtype: DType): NdArray {
  return x.dtype === dtype ? x : wrap(toDense(x, dtype), x.shape, dtype);
}

function mapInto(x: NdArray, f: (value: number) => number, out: TypedArray): void {
  const values = x.values;
  if (x.isContiguous) {
    const from = x.offset;
    for (let i = 0; i < x.size; i++) out[i] = f(values[from + i]!);
    return;
  }
  const inner = x.shape.at(-1) ?? 1;
  const step = x.strides.at(-1) ?? 0;
  let to = 0;
  eachRow(x.shape, x.strides, x.offset, (start) => {
    for (let i = 0; i < inner; i++) out[to++] = f(values[start + i * step]!);
  });
}

/** A new array with `f` applied to each element. */
export function map(x: NdArray, f: (value: number) => number, dtype: DType = x.dtype): NdArray {
  const out = allocate(dtype, x.size);
  mapInto(x, f, out);
  return wrap(out, x.shape, dtype);
}

/**
 * A new array with `f(a, b)` for each pair of elements, after broadcasting.
 *
 * @throws when the shapes do not broadcast; `operation` is the name the message gives.
 */
export function zip(
  operation: string,
  a: NdArray,
  b: NdArray,
  f: (a: number, b: number) => number,
  dtype: DType,
): NdArray {
  const shape = broadcastShapes(operation, a.shape, b.shape);
  const x = expandTo(operation, a, shape);
  const y = expandTo(operation, b, shape);
  const result = wrap(allocate(dtype, x.size), shape, dtype);
  const out = result.values;
  const left = x.values;
  const right = y.values;
  if (x.isContiguous && y.isContiguous) {
    for (let i = 0; i < out.length; i++) out[i] = f(left[x.offset + i]!, right[y.offset + i]!);
    return result;
  }
  const inner = shape.at(-1) ?? 1;
  const stepX = x.strides.at(-1) ?? 0;
  const stepY = y.strides.at(-1) ?? 0;
  let to = 0;
  eachRow2(shape, x.strides, x.offset, y.strides, y.offset, (i, j) => {
    for (let k = 0; k < inner; k++) out[to++] = f(left[i + k * stepX]!, right[j + k * stepY]!);
  });
  return result;
}

/** Writes `source`, broadcast to the target's shape, over `target` with `f(old, new)`. The only loop that writes in place. */
export function updateInPlace(
  operation: string,
  target: NdArray,
  source: NdArray,
  f: (old: number, value: number) => number,
): void {
  let from = expandTo(operation, source, target.shape);
  // Reading and writing one storage in step is safe only when both look at it in the same way.
  if (
    from.storage === target.storage &&
    (from.offset !== target.offset || from.strides.some((s, i) => s !== target.strides[i]))
  )
    from = copy(from);
  const out = target.values;
  const values = from.values;
  const rounded = caster(target.dtype);
  const inner = target.shape.at(-1) ?? 1;
  const step = target.strides.at(-1) ?? 0;
  const stepFrom = from.strides.at(-1) ?? 0;
  eachRow2(target.shape, target.strides, target.offset, from.strides, from.offset, (i, j) => {
    for (let k = 0; k < inner; k++)
      out[i + k * step] = rounded(f(out[i + k * step]!, values[j + k * stepFrom]!));
  });
  target.storage.version++;
}
