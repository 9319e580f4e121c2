/**
 * Floor 2 · sums, places of the largest and softmax through WebAssembly, for dense float32 arrays.
 */
import type { DType } from "../../array/dtype.ts";
import { type NdArray, type Shape, sameShape, sizeOf, wrap } from "../../array/ndarray.ts";
import type { WasmKernels } from "./instance.ts";

const isDense = (x: NdArray) => x.dtype === "float32" && x.isContiguous;

/**
 * The sums over the last of `axes` and those before it without a gap; summed axes are kept as length 1. When there are more
 * axes in front, `sumOver` sums this once more: it is small by then, and in float64, as it is when `dtype` isn't float32.
 */
export function sums(
  { memory, run }: WasmKernels,
  x: NdArray,
  axes: readonly number[],
  dtype: DType,
): NdArray | null {
  if (!isDense(x) || axes.length === 0) return null;
  const last = Math.max(...axes);
  let first = last;
  while (axes.includes(first - 1)) first--;
  const outer = sizeOf(x.shape.slice(0, first));
  const count = sizeOf(x.shape.slice(first, last + 1));
  const inner = sizeOf(x.shape.slice(last + 1));
  memory.begin();
  const size = outer * inner;
  const atSums = memory.take(2 * size);
  const out = memory.takeResult(size);
  const atX = memory.bringIn(x);
  if (atSums === 0 || out === 0 || atX === 0) return null;
  run.sums(atX, atSums, outer, count, inner);
  const shape = x.shape.map((length, axis) => (axis >= first && axis <= last ? 1 : length));
  const isDone = axes.every((axis) => axis >= first);
  if (!isDone || dtype !== "float32") return wrap(memory.copyOutDoubles(atSums, size), shape, "float64");
  run.narrow(atSums, out, size);
  return wrap(memory.handOut(out, size), shape, "float32");
}

/** Where the largest of each row of `length` neighbours stands. */
export function largestPlaces(
  { memory, run }: WasmKernels,
  rows: NdArray,
  length: number,
  sign: 1 | -1,
): Float64Array | null {
  if (!isDense(rows)) return null;
  const count = rows.size / length;
  memory.begin();
  const out = memory.take(2 * count);
  const atX = memory.bringIn(rows);
  if (out === 0 || atX === 0) return null;
  run.largestPlaces(atX, out, count, length, sign);
  return memory.copyOutDoubles(out, count);
}

/** Softmax along the last axis, or its logarithm. */
export function softmax({ memory, run }: WasmKernels, x: NdArray, log: boolean): NdArray | null {
  if (!isDense(x)) return null;
  const [rows, n] = rowsOf(x.shape);
  memory.begin();
  const out = memory.takeResult(x.size);
  const atX = memory.bringIn(x);
  if (out === 0 || atX === 0) return null;
  run.softmax(atX, out, rows, n, log);
  return wrap(memory.handOut(out, x.size), x.shape, "float32");
}

/** The gradient of softmax's input, from that of its output and the output itself. */
export function softmaxBackward(
  { memory, run }: WasmKernels,
  g: NdArray,
  output: NdArray,
  log: boolean,
): NdArray | null {
  if (!isDense(g) || !isDense(output) || !sameShape(g.shape, output.shape)) return null;
  const [rows, n] = rowsOf(g.shape);
  memory.begin();
  const out = memory.takeResult(g.size);
  const atG = memory.bringIn(g);
  const atOutput = memory.bringIn(output);
  if (out === 0 || atG === 0 || atOutput === 0) return null;
  run.softmaxBackward(atG, atOutput, out, rows, n, log);
  return wrap(memory.handOut(out, g.size), g.shape, "float32");
}

/** How many rows there are, and how long they are. */
function rowsOf(shape: Shape): [rows: number, n: number] {
  return [sizeOf(shape.slice(0, -1)), shape.at(-1)!];
}
