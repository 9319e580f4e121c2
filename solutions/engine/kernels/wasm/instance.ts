/**
 * Floor 2 · kernels.wasm, loaded: the compiled kernels and the memory they work in.
 */
import { readFileSync } from "node:fs";
import { type KernelMemory, reserve } from "../memory.ts";

/** Addresses are bytes; strides and lengths count numbers. What each does is told in assembly/. */
export interface Exports {
  matmul(
    ...args: [
      ...a: [address: number, row: number, column: number],
      ...b: [address: number, row: number, column: number],
      bias: number,
      c: number,
      ...lengths: [m: number, n: number, k: number],
      panel: number,
    ]
  ): void;
  rowsTimesVector(a: number, aRow: number, x: number, y: number, m: number, k: number): void;
  vectorTimesRows(a: number, aRow: number, x: number, xStep: number, y: number, k: number, n: number): void;
  add: BinaryKernel;
  sub: BinaryKernel;
  mul: BinaryKernel;
  div: BinaryKernel;
  relu(x: number, y: number, n: number): void;
  reluBackward(g: number, output: number, y: number, n: number): void;
  axpy(y: number, alpha: number, x: number, n: number): void;
  exp: UnaryKernel;
  log: UnaryKernel;
  sqrt: UnaryKernel;
  sigmoid: UnaryKernel;
  tanh: UnaryKernel;
  sqrtBackward: SlopeKernel;
  sigmoidBackward: SlopeKernel;
  tanhBackward: SlopeKernel;
  binaryRows(
    ...args: [
      operation: number,
      ...a: [address: number, row: number, step: number],
      ...b: [address: number, row: number, step: number],
      ...to: [y: number, rows: number, n: number],
    ]
  ): void;
  sums(x: number, sums: number, outer: number, count: number, inner: number): void;
  largestPlaces(x: number, places: number, rows: number, n: number, sign: number): void;
  softmax(x: number, y: number, rows: number, n: number, log: boolean): void;
  softmaxBackward(g: number, y: number, out: number, rows: number, n: number, log: boolean): void;
  transpose(from: number, fromRow: number, to: number, toRow: number, rows: number, columns: number): void;
  momentumStep(
    ...args: [
      ...arrays: [p: number, g: number, buffer: number, n: number],
      ...settings: [rate: number, momentum: number, kept: number, decay: number],
      isFirst: boolean,
      nesterov: boolean,
    ]
  ): void;
  adamStep(
    ...args: [
      ...arrays: [p: number, g: number, m: number, v: number, n: number],
      ...means: [rate: number, beta1: number, rest1: number, beta2: number, rest2: number],
      ...rest: [root: number, epsilon: number, decay: number, shrink: number],
    ]
  ): void;
}

type UnaryKernel = (x: number, y: number, n: number) => void;
/** From the gradient g of an output, and the output, to the gradient of the input. */
type SlopeKernel = (g: number, output: number, y: number, n: number) => void;

/** Steps are in bytes: 16, or 0 for an operand that is one number (written four times in a row). */
type BinaryKernel = (a: number, aStep: number, b: number, bStep: number, y: number, n: number) => void;

export interface WasmKernels {
  readonly memory: KernelMemory;
  readonly run: Exports;
}

const OUR_FILE = new URL("./kernels.wasm", import.meta.url);

/** @throws when the file is missing or broken, when the engine has no SIMD, or when there is no memory to be had. */
export function load(file: URL = OUR_FILE, memory?: KernelMemory): WasmKernels {
  const module = new WebAssembly.Module(readFileSync(file));
  const room = memory ?? reserve();
  const instance = new WebAssembly.Instance(module, { env: { memory: room.memory } });
  return { memory: room, run: instance.exports as unknown as Exports };
}
