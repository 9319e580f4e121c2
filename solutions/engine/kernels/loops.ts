/**
 * Floor 2 · walking through strided arrays.
 *
 * An elementwise loop over strided arrays is an odometer: the last axis turns fastest. `eachRow` turns the slow wheels
 * and hands out *rows*, so that the inner loop is a plain `for` and nothing is allocated per element.
 */
import { broadcastShapes, expandTo } from "../array/broadcast.ts";
import { allocate, caster, type DType, isFloating, type TypedArray } from "../array/dtype.ts";
import { type NdArray, type Shape, sameShape, showShape, sizeOf, wrap } from "../array/ndarray.ts";
import { kernels } from "./choice.ts";
import { type Formula1, type Formula2, row1, row2 } from "./rows.ts";
import { permuted } from "./wasm/transpose.ts";

/** Fewer numbers than this are copied one by one. */
const SMALLEST = 256;
/** A block that is moved as one costs as much as about this many numbers one by one. */
const SHORTEST_BLOCK = 64;

/** `count` elements of each operand: operand i begins at `starts[i]` and goes on in steps of `steps[i]`. */
type Row = (starts: readonly number[], count: number, steps: readonly number[]) => void;

/**
 * Calls `row` for every row of some arrays of one shape. Axes that are dense in all of them are joined first, so
 * contiguous arrays come as a single row.
 */
export function eachRow(shape: Shape, operands: readonly NdArray[], row: Row): void {
  if (shape.includes(0)) return;
  const { lengths, strides } = joinAxes(shape, operands);
  const starts = operands.map((operand) => operand.offset);
  const count = lengths[0]!;
  const steps = strides[0]!;
  const at = lengths.map(() => 0);
  while (true) {
    row(starts, count, steps);
    let axis = 1; // axis 0 is the row itself; the others turn like an odometer
    for (; axis < lengths.length; axis++) {
      const step = strides[axis]!;
      for (let i = 0; i < starts.length; i++) starts[i]! += step[i]!;
      if (++at[axis]! < lengths[axis]!) break;
      for (let i = 0; i < starts.length; i++) starts[i]! -= step[i]! * lengths[axis]!;
      at[axis] = 0;
    }
    if (axis === lengths.length) return;
  }
}

/** The axes from the last to the first, without those of length 1, and joined where no operand has a gap. */
export function joinAxes(
  shape: Shape,
  operands: readonly NdArray[],
): { lengths: number[]; strides: number[][] } {
  const lengths: number[] = [];
  const strides: number[][] = [];
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const length = shape[axis]!;
    if (length === 1) continue;
    const last = lengths.length - 1;
    if (last >= 0 && operands.every((x, i) => x.strides[axis] === strides[last]![i]! * lengths[last]!)) {
      lengths[last]! *= length;
    } else {
      lengths.push(length);
      strides.push(operands.map((x) => x.strides[axis]!));
    }
  }
  return lengths.length > 0 ? { lengths, strides } : { lengths: [1], strides: [operands.map(() => 1)] };
}

/** The elements in row-major order as a fresh typed array of type `dtype`. */
export function toDense(x: NdArray, dtype: DType = x.dtype): TypedArray {
  if (x.isContiguous && dtype === x.dtype) return x.values.slice(x.offset, x.offset + x.size);
  if (dtype === x.dtype && x.size >= SMALLEST && !x.strides.includes(0)) {
    const moved = inBlocks(x) ?? byTransposition(x);
    if (moved !== null) return moved;
  }
  return mapInto(x, dtype === x.dtype ? (value) => value : caster(dtype, x.dtype), allocate(dtype, x.size));
}

/** Where the last axes are dense, whole blocks move at once; null where blocks would be too short. */
function inBlocks(x: NdArray): TypedArray | null {
  const { lengths, strides } = joinAxes(x.shape, [x]);
  const length = lengths[0]!;
  if (strides[0]![0] !== 1 || length < SHORTEST_BLOCK) return null;
  const out = allocate(x.dtype, x.size);
  const values = x.values;
  let to = 0;
  eachRow(x.shape, [x], ([start]) => {
    out.set(values.subarray(start!, start! + length), to);
    to += length;
  });
  return out;
}

function byTransposition(x: NdArray): TypedArray | null {
  const fast = x.dtype === "float32" ? kernels() : null;
  return fast && permuted(fast, x);
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

function mapInto(x: NdArray, f: Formula1, out: TypedArray): TypedArray {
  const values = x.values;
  const row = row1(f);
  if (x.isContiguous) {
    row(f, values, x.offset, 1, out, 0, 1, x.size);
    return out;
  }
  let to = 0;
  eachRow(x.shape, [x], ([start], count, [step]) => {
    row(f, values, start!, step!, out, to, 1, count);
    to += count;
  });
  return out;
}

/** A new array with `f` applied to each element. */
export function map(x: NdArray, f: Formula1, dtype: DType = x.dtype): NdArray {
  return wrap(mapInto(x, f, allocate(dtype, x.size)), x.shape, dtype);
}

/**
 * A new array with `f(a, b)` for each pair of elements, after broadcasting.
 *
 * @throws when the shapes do not broadcast; `operation` is the name the message gives.
 */
export function zip(operation: string, a: NdArray, b: NdArray, f: Formula2, dtype: DType): NdArray {
  const shape = broadcastShapes(operation, a.shape, b.shape);
  const result = wrap(allocate(dtype, sizeOf(shape)), shape, dtype);
  const [left, right, out] = [a.values, b.values, result.values];
  const row = row2(f);
  const [stepA, stepB] = [straightStep(a, shape), straightStep(b, shape)];
  if (stepA !== -1 && stepB !== -1) {
    row(f, left, a.offset, stepA, right, b.offset, stepB, out, 0, 1, out.length);
    return result;
  }
  let to = 0;
  const operands = [expandTo(operation, a, shape), expandTo(operation, b, shape)];
  eachRow(shape, operands, ([startX, startY], count, [stepX, stepY]) => {
    row(f, left, startX!, stepX!, right, startY!, stepY!, out, to, 1, count);
    to += count;
  });
  return result;
}

/**
 * The step with which one loop walks through all of `x` as if it had this shape: 1 when it is dense, 0 when it is one
 * number read again and again, -1 when no single step will do.
 */
function straightStep(x: NdArray, shape: Shape): number {
  if (x.size === 1) return 0;
  if (x.isContiguous && sameShape(x.shape, shape)) return 1;
  return x.strides.every((stride) => stride === 0) ? 0 : -1;
}

/** `a` where the mask is not 0, else `b`; all three broadcast. */
export function choose(mask: NdArray, a: NdArray, b: NdArray, dtype: DType, operation = "where"): NdArray {
  const shape = broadcastShapes(operation, mask.shape, broadcastShapes(operation, a.shape, b.shape));
  const result = wrap(allocate(dtype, sizeOf(shape)), shape, dtype);
  const operands = [mask, a, b].map((operand) => expandTo(operation, operand, shape));
  const [asks, left, right, out] = [mask.values, a.values, b.values, result.values];
  let to = 0;
  const row: Row = ([m, x, y], count, [stepM, stepX, stepY]) => {
    for (let k = 0; k < count; k++) {
      out[to++] = asks[m! + k * stepM!] !== 0 ? left[x! + k * stepX!]! : right[y! + k * stepY!]!;
    }
  };
  const steps = operands.map((operand) => straightStep(operand, shape));
  if (steps.includes(-1)) eachRow(shape, operands, row);
  else row([mask.offset, a.offset, b.offset], out.length, steps);
  return result;
}

/**
 * Writes `f(old, value)` over every element of `target`, with `source` broadcast to its shape. The only loop that
 * changes an array.
 */
export function updateInPlace(operation: string, target: NdArray, source: NdArray, f: Formula2): void {
  if (target.size > 0 && target.strides.some((stride, axis) => stride === 0 && target.shape[axis]! > 1)) {
    throw new RangeError(
      `${operation}: this tensor of shape ${showShape(target.shape)} is expanded, so several of its elements are one ` +
        "number in memory and cannot be written apart; write to a clone()",
    );
  }
  const from = expandTo(operation, untangle(source, target), target.shape);
  const [out, values] = [target.values, from.values];
  const write = rounding(f, target.dtype, source.dtype);
  const row = row2(write);
  eachRow(target.shape, [target, from], ([start, startFrom], count, [step, stepFrom]) => {
    row(write, out, start!, step!, values, startFrom!, stepFrom!, out, start!, step!, count);
  });
  target.storage.version++;
}

/** The formula with the rounding that the type asks for; a typed array rounds and wraps by itself. */
function rounding(f: Formula2, dtype: DType, from: DType): Formula2 {
  if (isFloating(dtype) || dtype === "uint8" || (dtype === "int32" && !isFloating(from))) return f;
  const rounded = caster(dtype, from);
  return (old, value) => rounded(f(old, value));
}

/** A source that looks at the storage being written, in another way, must be copied before the first write. */
function untangle(source: NdArray, target: NdArray): NdArray {
  if (source.storage !== target.storage) return source;
  const same = source.offset === target.offset && String(source.strides) === String(target.strides);
  return same ? source : copy(source);
}
