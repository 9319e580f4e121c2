/**
 * Floor 2 · the matrix product through WebAssembly: brings the operands to where the kernels see them, picks the kernel
 * that suits the shapes, and hands the result out.
 */
import { NdArray, spanOf, wrap } from "../../array/ndarray.ts";
import { transpose } from "../../array/views.ts";
import { contiguous } from "../loops.ts";
import type { KernelMemory } from "../memory.ts";
import type { WasmKernels } from "./instance.ts";
import { inParts } from "./team.ts";

/** The tile kernel's panel: 400 x 16 numbers. */
const PANEL = 6400;
/** A matrix that must be copied goes in by blocks of rows of about this many numbers: 1 MB, which a cache holds. */
const BLOCK = 262_144;

/** C (m, n) = A (m, k) @ B (k, n) + bias (n) for float32; m, n and k are 1 or more. `null` when there is no room. */
export function matmul(kernels: WasmKernels, a: NdArray, b: NdArray, bias?: NdArray): NdArray | null {
  const { memory } = kernels;
  const [m, n] = [a.shape[0]!, b.shape[1]!];
  memory.begin();
  const c = memory.takeResult(m * n);
  if (c === 0) return null;
  let done: boolean;
  if (n === 1) done = matrixTimesVector(kernels, a, transpose(b, 0, 1), c);
  else if (m === 1) done = matrixTimesVector(kernels, transpose(b, 0, 1), a, c);
  else done = matrixTimesMatrix(kernels, a, b, bias, c);
  if (!done) return null;
  const result = memory.handOut(c, m * n);
  if (bias && (m === 1 || n === 1)) addBias(result, bias);
  return wrap(result, [m, n], "float32");
}

/** Writes A @ B + bias to address `c`. False when there is no room. */
function matrixTimesMatrix(
  kernels: WasmKernels,
  a: NdArray,
  b: NdArray,
  bias: NdArray | undefined,
  c: number,
): boolean {
  const { memory } = kernels;
  const right = withoutGaps(b);
  const [k, n] = right.shape as [number, number];
  const [rowB, columnB] = right.strides as [number, number];
  const panel = memory.take(PANEL);
  const atBias = bias ? memory.bringIn(contiguous(bias)) : 0;
  const atB = memory.bringIn(right);
  if (panel === 0 || atB === 0 || (bias && atBias === 0)) return false;
  return byRows(memory, a, (rows, atA, first) => {
    const [rowA, columnA] = rows.strides as [number, number];
    const atC = c + first * n * 4;
    const m = rows.shape[0]!;
    inParts(kernels, "matmul", m, 32, m * n * k, [[11, PANEL * 4]], (i, count) => [
      ...([atA + i * rowA * 4, rowA, columnA, atB, rowB, columnB, atBias, atC + i * n * 4] as const),
      ...([count, n, k, panel] as const),
    ]);
  });
}

/** Writes A (m, k) @ x (k) to address `c`; x comes as a matrix of one row. False when there is no room. */
function matrixTimesVector({ memory, run }: WasmKernels, a: NdArray, x: NdArray, c: number): boolean {
  const [m, k] = a.shape as [number, number];
  const [row, column] = a.strides as [number, number];
  if (row === 1 && column !== 1) {
    // The columns of A lie in one piece each: seen as rows, they are added up, x[0] times the first and so on.
    const atX = memory.bringIn(x);
    const atA = memory.bringIn(a);
    if (atX === 0 || atA === 0) return false;
    run.vectorTimesRows(atA, column, atX, x.strides[1]!, c, k, m);
    return true;
  }
  const atX = memory.bringIn(contiguous(x));
  if (atX === 0) return false;
  return byRows(memory, column === 1 ? a : contiguous(a), (rows, atA, first) => {
    run.rowsTimesVector(atA, rows.strides[0]!, atX, c + first * 4, rows.shape[0]!, k);
  });
}

/**
 * Calls `work(rows, address, first)` for all rows of `a` at once, or, when it is large and has to be copied, for one
 * block of rows after the other, each over the place of the one before. False when there is no room.
 */
function byRows(
  memory: KernelMemory,
  a: NdArray,
  work: (rows: NdArray, address: number, first: number) => void,
): boolean {
  const [m, k] = a.shape as [number, number];
  const [row, column] = a.strides as [number, number];
  const rowsAtOnce = Math.max(1, Math.floor(BLOCK / Math.max(row, 1)));
  const isHere = memory.settle(a.storage);
  if (isHere || m <= rowsAtOnce || row < k * column) {
    const all = isHere ? a : withoutGaps(a);
    const address = isHere ? memory.addressOf(a) : memory.copyIn(all);
    if (address !== 0) work(all, address, 0);
    return address !== 0;
  }
  for (let first = 0; first < m; first += rowsAtOnce) {
    const shape = [Math.min(rowsAtOnce, m - first), k];
    const rows = withoutGaps(new NdArray(a.storage, shape, a.strides, a.offset + first * row));
    const address = memory.copyIn(rows);
    if (address === 0) return false;
    work(rows, address, first);
    memory.giveBack(address);
  }
  return true;
}

/** The array itself, or a dense copy if its elements lie so far apart that copying the whole stretch would be waste. */
function withoutGaps(x: NdArray): NdArray {
  return spanOf(x) > 2 * x.size ? contiguous(x) : x;
}

function addBias(result: Float32Array, bias: NdArray): void {
  const { values, offset } = bias;
  const step = bias.size === 1 ? 0 : bias.strides[0]!;
  for (let i = 0; i < result.length; i++) result[i]! += values[offset + i * step]!;
}
