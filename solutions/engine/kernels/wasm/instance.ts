/**
 * Floor 2 · the compiled kernels, loaded, and the memory they work in. There are two files of the same source: with fused
 * multiply-add, which needs a newer runtime, and without.
 */
import { readFileSync } from "node:fs";
import { type KernelMemory, reserve } from "../memory.ts";
import { Team } from "./team.ts";

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
  narrow(x: number, y: number, n: number): void;
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
  turnIn(from: number, fromStep: number, images: number, columns: number, to: number, lanes: number): void;
  turnEach(
    ...args: [
      ...from: [address: number, row: number, step: number],
      ...lengths: [rows: number, images: number, columns: number],
      to: number,
      lanes: number,
    ]
  ): void;
  turnOut(from: number, lanes: number, images: number, columns: number, to: number, toStep: number): void;
  packTaps(
    ...args: [
      ...weight: [address: number, rowStep: number, depthStep: number, rows: number, depth: number],
      ...taps: [address: number, count: number],
      to: number,
    ]
  ): void;
  unpackTaps(
    ...args: [
      ...sums: [address: number, rows: number, depth: number],
      ...taps: [address: number, count: number, size: number],
      to: number,
    ]
  ): void;
  windowProduct(
    ...args: [
      ...weights: [address: number, row: number, rows: number, bias: number],
      ...table: [address: number, targets: number],
      ...source: [address: number, row: number, depth: number, lanes: number],
      ...result: [address: number, row: number],
      panel: number,
      segments: number,
    ]
  ): void;
  windowGradient(
    ...args: [
      ...gradient: [address: number, row: number, outputs: number],
      ...table: [address: number, blocks: number, groups: number],
      ...source: [address: number, offsets: number, rows: number],
      ...sums: [address: number, isFirst: number],
      panel: number,
    ]
  ): void;
  transform(
    ...args: [
      ...table: [address: number, steps: number],
      ...source: [address: number, row: number, step: number],
      ...result: [address: number, row: number, step: number],
      ...lengths: [rows: number, lanes: number],
      ...room: [address: number, half: number],
    ]
  ): void;
  maxPool(
    ...args: [
      ...images: [address: number, first: number, end: number, height: number, width: number],
      ...spans: [down: number, rows: number, across: number, columns: number],
      ...window: [inner: number, outer: number, size: number, stride: number],
      y: number,
      places: number,
    ]
  ): void;
  maxPoolBackward(g: number, places: number, n: number, images: number, size: number): void;
  channelSums(x: number, ...rest: [...runs: Runs, skip: number, sums: number]): void;
  channelSquares(x: number, ...rest: [...runs: Runs, skip: number, means: number, sums: number]): void;
  channelProducts(
    ...args: [
      ...arrays: [g: number, x: number],
      ...runs: Runs,
      ...rest: [skip: number, means: number, sums: number, products: number],
    ]
  ): void;
  channelScale(
    ...args: [x: number, y: number, ...runs: Runs, means: number, scales: number, shifts: number]
  ): void;
  channelMix(
    ...args: [
      ...arrays: [g: number, x: number, y: number],
      ...runs: Runs,
      ...factors: [means: number, ofG: number, ofX: number, plus: number],
    ]
  ): void;
}

type UnaryKernel = (x: number, y: number, n: number) => void;
/** From the gradient g of an output, and the output, to the gradient of the input. */
type SlopeKernel = (g: number, output: number, y: number, n: number) => void;
type Runs = readonly [batch: number, channels: number, length: number];

/** Steps are in bytes: 16, or 0 for an operand that is one number (written four times in a row). */
type BinaryKernel = (a: number, aStep: number, b: number, bStep: number, y: number, n: number) => void;

export interface WasmKernels {
  readonly memory: KernelMemory;
  readonly run: Exports;
  /** Two threads, where the memory is shared. */
  readonly team: Team | null;
}

/** "wasm" rounds each product and each sum, on every machine alike; "fused" only their end, where the runtime can. */
export type Build = "wasm" | "fused";

const FILES = {
  wasm: ["./kernels.wasm", "./kernels-shared.wasm"],
  fused: ["./kernels-fused.wasm", "./kernels-fused-shared.wasm"],
} as const;

/** Where a build lies; for a memory that threads share, or for one that they don't. */
export const fileOf = (build: Build, shared = false): URL =>
  new URL(FILES[build][shared ? 1 : 0], import.meta.url);

/**
 * Whether tiles of 6 by 8 pay (assembly/matmul.ts). The compiler of older runtimes (before V8 13, that of Node 24) fetches all six
 * numbers of a step before it calculates; they don't fit into the registers beside the sums, and the tile is half as fast. The
 * numbers are the same, bit for bit.
 */
const KEEPS_SIX = Number.parseInt(process.versions.v8, 10) >= 13 ? 1 : 0;

/** @throws when the file is missing or broken, when the runtime does not know its instructions, or when there is no memory to be had. */
export function load(file: URL = fileOf("wasm"), memory?: KernelMemory, helper?: URL): WasmKernels {
  const module = new WebAssembly.Module(readFileSync(file));
  const room = memory ?? reserve();
  const env = { memory: room.memory, keepsSix: KEEPS_SIX };
  const instance = new WebAssembly.Instance(module, { env });
  const run = instance.exports as unknown as Exports;
  return { memory: room, run, team: room.teamStart === 0 ? null : new Team(module, env, room, helper) };
}
