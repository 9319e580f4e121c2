/**
 * Floor 2 · elementwise kernels through WebAssembly. Each serves dense float32 arrays of one shape, and refuses the rest
 * with `null` (or `false`): the plain loops take over.
 *
 * Copying operands in and results out costs a tenth of a nanosecond per number and half a microsecond per call, the plain
 * loop one to two nanoseconds per number: the copies pay early.
 */
import { type NdArray, sameShape, wrap } from "../../array/ndarray.ts";
import type { WasmKernels } from "./instance.ts";
import { inParts, MOVE } from "./team.ts";

/** Fewer numbers than this are left to the plain loops. */
export const SMALLEST = 64;

/** What is divided between threads begins at multiples of this: a line of the cache belongs to one of them. */
const UNIT = 16;

export type Binary = "add" | "sub" | "mul" | "div";

/** a + b, a - b, a * b or a / b. One of the two may be a rank-0 array: one number for all. */
export function binary({ memory, run }: WasmKernels, name: Binary, a: NdArray, b: NdArray): NdArray | null {
  const shape = a.rank === 0 ? b.shape : a.shape;
  const size = Math.max(a.size, b.size);
  if (size < SMALLEST || !fits(a, shape) || !fits(b, shape)) return null;
  memory.begin();
  const out = memory.takeResult(size);
  const atA = a.rank === 0 ? four(memory, a) : memory.bringIn(a);
  const atB = b.rank === 0 ? four(memory, b) : memory.bringIn(b);
  if (out === 0 || atA === 0 || atB === 0) return null;
  run[name](atA, a.rank === 0 ? 0 : 16, atB, b.rank === 0 ? 0 : 16, out, size);
  return wrap(memory.handOut(out, size), shape, "float32");
}

/** The larger of x and 0. */
export function relu(kernels: WasmKernels, x: NdArray): NdArray | null {
  if (x.size < SMALLEST || !fits(x, x.shape)) return null;
  const { memory } = kernels;
  memory.begin();
  const out = memory.takeResult(x.size);
  const atX = memory.bringIn(x);
  if (out === 0 || atX === 0) return null;
  inParts(kernels, "relu", x.size, UNIT, x.size * MOVE, [], (i, n) => [atX + i * 4, out + i * 4, n]);
  return wrap(memory.handOut(out, x.size), x.shape, "float32");
}

/** 0 where relu's output is 0 or less, else `g`. (NaN is neither, so it lets `g` through, as in PyTorch.) */
export function reluBackward(kernels: WasmKernels, g: NdArray, output: NdArray): NdArray | null {
  if (g.size < SMALLEST || !fits(g, g.shape) || !fits(output, g.shape)) return null;
  const { memory } = kernels;
  memory.begin();
  const out = memory.takeResult(g.size);
  const atG = memory.bringIn(g);
  const atOutput = memory.bringIn(output);
  if (out === 0 || atG === 0 || atOutput === 0) return null;
  inParts(kernels, "reluBackward", g.size, UNIT, g.size * MOVE, [], (i, n) => [
    ...[atG + i * 4, atOutput + i * 4, out + i * 4, n],
  ]);
  return wrap(memory.handOut(out, g.size), g.shape, "float32");
}

/** y += alpha * x, in place. Where x and y look at one storage, the plain loops know what to do. */
export function axpy({ memory, run }: WasmKernels, y: NdArray, alpha: number, x: NdArray): boolean {
  if (
    y.size < SMALLEST ||
    x.size !== y.size ||
    x.storage === y.storage ||
    !fits(y, y.shape) ||
    !fits(x, y.shape)
  )
    return false;
  memory.begin();
  const isHere = memory.settle(y.storage);
  const atY = isHere ? memory.addressOf(y) : memory.copyIn(y);
  const atX = memory.bringIn(x);
  if (atY === 0 || atX === 0) return false;
  run.axpy(atY, alpha, atX, y.size);
  if (!isHere) y.values.set(memory.floats.subarray(atY / 4, atY / 4 + y.size), y.offset);
  y.storage.version++;
  return true;
}

/** One number, four times in a row, as the kernels want it. */
function four(memory: WasmKernels["memory"], x: NdArray): number {
  const address = memory.take(4);
  if (address !== 0) memory.floats.fill(x.values[x.offset]!, address / 4, address / 4 + 4);
  return address;
}

/** Dense float32 of this shape, or one float32 number. */
function fits(x: NdArray, shape: readonly number[]): boolean {
  return x.dtype === "float32" && (x.rank === 0 || (sameShape(x.shape, shape) && x.isContiguous));
}
