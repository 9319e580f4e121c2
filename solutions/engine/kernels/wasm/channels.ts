/**
 * Floor 2 · the loops over channels through WebAssembly (assembly/channels.ts). Each serves dense float32 arrays of
 * (batch, channels, ...) and refuses the rest with `null`.
 */
import { type NdArray, wrap } from "../../array/ndarray.ts";
import type { KernelMemory } from "../memory.ts";
import { SMALLEST } from "./elementwise.ts";
import type { WasmKernels } from "./instance.ts";
import { inParts, MOVE } from "./team.ts";

const serves = (x: NdArray) => x.dtype === "float32" && x.size >= SMALLEST && x.isContiguous;

/** Batch, channels, and the length of a run. */
function lengthsOf(x: NdArray): readonly [batch: number, channels: number, length: number] {
  const [batch, channels] = x.shape as [number, number];
  return [batch, channels, x.size / (batch * channels)];
}

/** Threads take so many channels each: a line of the cache, of sums, belongs to one of them. */
const UNIT = 8;

/** Runs a kernel that adds up. Of `arrays` and of what is kept `perChannel` it takes addresses. */
function addUp(
  kernels: WasmKernels,
  kernel: "channelSums" | "channelSquares" | "channelProducts",
  x: NdArray,
  arrays: readonly number[],
  perChannel: readonly number[],
): void {
  const [batch, channels, length] = lengthsOf(x);
  inParts(kernels, kernel, channels, UNIT, x.size * arrays.length * MOVE, [], (c, n) => [
    ...arrays.map((address) => address + c * length * 4),
    ...[batch, n, length, (channels - n) * length * 4],
    ...perChannel.map((address) => address + c * 8),
  ]);
}

/** For each channel the sum of x. */
export function sums(kernels: WasmKernels, x: NdArray): Float64Array | null {
  if (!serves(x)) return null;
  const { memory } = kernels;
  memory.begin();
  const out = memory.putDoubles(new Float64Array(x.shape[1]!));
  const atX = memory.bringIn(x);
  if (out === 0 || atX === 0) return null;
  addUp(kernels, "channelSums", x, [atX], [out]);
  return memory.copyOutDoubles(out, x.shape[1]!);
}

/** For each channel the mean of x, and that of the squared distances from it. */
export function statistics(
  kernels: WasmKernels,
  x: NdArray,
): { mean: Float64Array; variance: Float64Array } | null {
  if (!serves(x)) return null;
  const { memory } = kernels;
  memory.begin();
  const [batch, channels, length] = lengthsOf(x);
  const average = (sum: number) => sum / (batch * length);
  const atSums = memory.putDoubles(new Float64Array(channels));
  const atSquares = memory.putDoubles(new Float64Array(channels));
  const atX = memory.bringIn(x);
  if ([atSums, atSquares, atX].includes(0)) return null;
  addUp(kernels, "channelSums", x, [atX], [atSums]);
  const mean = memory.copyOutDoubles(atSums, channels).map(average);
  const atMean = memory.putDoubles(mean);
  if (atMean === 0) return null;
  addUp(kernels, "channelSquares", x, [atX], [atMean, atSquares]);
  return { mean, variance: memory.copyOutDoubles(atSquares, channels).map(average) };
}

/** For each channel the sum of g, and that of g · (x - mean). */
export function products(
  kernels: WasmKernels,
  g: NdArray,
  x: NdArray,
  mean: Float64Array,
): { ofG: Float64Array; ofGTimesX: Float64Array } | null {
  if (!serves(g) || !serves(x)) return null;
  const { memory } = kernels;
  memory.begin();
  const channels = mean.length;
  const [ofG, ofGTimesX] = [0, 1].map(() => memory.putDoubles(new Float64Array(channels))) as [
    number,
    number,
  ];
  const atMean = memory.putDoubles(mean);
  const [atG, atX] = [memory.bringIn(g), memory.bringIn(x)];
  if ([ofG, ofGTimesX, atMean, atG, atX].includes(0)) return null;
  addUp(kernels, "channelProducts", x, [atG, atX], [atMean, ofG, ofGTimesX]);
  return {
    ofG: memory.copyOutDoubles(ofG, channels),
    ofGTimesX: memory.copyOutDoubles(ofGTimesX, channels),
  };
}

/** (x - mean) · scale + shift. */
export function scale(
  kernels: WasmKernels,
  x: NdArray,
  ...factors: readonly [mean: Float64Array, scale: Float64Array, shift: Float64Array]
): NdArray | null {
  if (!serves(x)) return null;
  const { memory } = kernels;
  memory.begin();
  const out = memory.takeResult(x.size);
  const [mean, by, plus] = putAll(memory, factors);
  const atX = memory.bringIn(x);
  if ([out, mean, by, plus, atX].includes(0)) return null;
  const [batch, channels, length] = lengthsOf(x);
  const image = channels * length * 4;
  inParts(kernels, "channelScale", batch, 1, x.size * MOVE, [], (b, n) => [
    ...[atX + b * image, out + b * image, n, channels, length, mean!, by!, plus!],
  ]);
  return wrap(memory.handOut(out, x.size), x.shape, "float32");
}

/** ofG · g + ofX · (x - mean) + plus. */
export function mix(
  kernels: WasmKernels,
  g: NdArray,
  x: NdArray,
  ...factors: readonly [mean: Float64Array, ofG: Float64Array, ofX: Float64Array, plus: Float64Array]
): NdArray | null {
  if (!serves(g) || !serves(x)) return null;
  const { memory } = kernels;
  memory.begin();
  const out = memory.takeResult(x.size);
  const [mean, ofG, ofX, plus] = putAll(memory, factors);
  const [atG, atX] = [memory.bringIn(g), memory.bringIn(x)];
  if ([out, mean, ofG, ofX, plus, atG, atX].includes(0)) return null;
  const [batch, channels, length] = lengthsOf(x);
  const image = channels * length * 4;
  inParts(kernels, "channelMix", batch, 1, x.size * MOVE, [], (b, n) => [
    ...[atG + b * image, atX + b * image, out + b * image, n, channels, length],
    ...[mean!, ofG!, ofX!, plus!],
  ]);
  return wrap(memory.handOut(out, x.size), g.shape, "float32");
}

const putAll = (memory: KernelMemory, lists: readonly Float64Array[]) =>
  lists.map((list) => memory.putDoubles(list));
