/**
 * Floor 2 · convolution through WebAssembly: a batch is turned so that the images lie side by side, and every pixel of
 * the result collects what its window sees of sixteen images at once (assembly/windows.ts).
 *
 * Nothing is unfolded, and a window's places in the padding cost nothing. The three products of a convolution, forward,
 * towards the images and towards the weights, walk over the same meetings of pixel, tap and pixel.
 */
import { type NdArray, type Shape, sizeOf, wrap } from "../../array/ndarray.ts";
import { contiguous } from "../loops.ts";
import type { Window } from "../windows.ts";
import type { WasmKernels } from "./instance.ts";
import { forEachInput, forEachOutput, gradientPlan, type Meetings, meetingsOf } from "./meetings.ts";
import {
  type Frame,
  packWeight,
  type Steps,
  stepsBack,
  stepsThere,
  turner,
  turnOut,
  unpackWeight,
} from "./order.ts";
import { inParts } from "./team.ts";

/** Fewer images than this would leave most lanes empty. */
export const FEWEST_IMAGES = 8;
/** Up to here the weights' gradient counts the padding in. */
const FEW_CHANNELS = 8;
/** The kernels' panel: 512 x 16 numbers, unless a pixel is deeper than that. */
export const panelFor = (depth: number): number => Math.max(512, depth) * 16;
/** About as many numbers as may lie turned at a time: half a megabyte, which a second-level cache holds. */
const AT_ONCE = 140_000;

/** (batch, channels, height, width) and (out, channels, ...): the lengths that a convolution is about. */
interface Sizes {
  readonly images: number;
  readonly channels: number;
  readonly pixels: number;
  readonly outputs: number;
  readonly positions: number;
  /** How many images lie side by side: a multiple of 16. */
  readonly lanes: number;
}

function sizesOf(x: Shape, y: Shape): Sizes {
  const [images, channels, height, width] = x as [number, number, number, number];
  const [, outputs, rows, columns] = y as [number, number, number, number];
  const [pixels, positions] = [height * width, rows * columns];
  const perImage = channels * pixels + outputs * positions;
  const fitting = [64, 48, 32, 16].filter((lanes) => lanes === 16 || lanes * perImage <= AT_ONCE);
  return { images, channels, pixels, outputs, positions, lanes: fewestEmpty(images, fitting) };
}

/** How many images to lay side by side, so that the fewest lanes stay empty in the end; the first of several. */
export function fewestEmpty(images: number, choices: readonly number[]): number {
  const filled = (lanes: number) => Math.ceil(images / lanes) * lanes;
  return choices.reduce((best, one) => (filled(one) < filled(best) ? one : best));
}

/** What (batch, channels, height, width), float32, dense and neither empty nor few, these kernels serve. */
export function serves(arrays: readonly NdArray[]): boolean {
  return (
    arrays[0]!.shape[0]! >= FEWEST_IMAGES && arrays.every((one) => one.dtype === "float32" && one.size > 0)
  );
}

/** x (n, c, h, w) seen through weight (out, c, i, j): a result of shape `y`, plus a bias per output; `null`: not served. */
export function convolve(
  kernels: WasmKernels,
  x: NdArray,
  weight: NdArray,
  bias: NdArray | undefined,
  window: Window,
  y: Shape,
): NdArray | null {
  if (!serves(bias ? [x, weight, bias] : [x, weight])) return null;
  const { memory } = kernels;
  const sizes = sizesOf(x.shape, y);
  const meetings = meetingsOf(x.shape, y, window);
  memory.begin();
  const atBias = bias ? memory.bringIn(contiguous(bias)) : 0;
  if (bias && atBias === 0) return null;
  const table = forEachOutput(meetings, sizes.channels, sizes.lanes);
  const steps = stepsThere(weight.shape);
  return product(kernels, x, y, weight, { sizes, meetings, table, steps, bias: atBias });
}

/** The gradient of the images, of shape `x`, from that of the result; `null`: not served. */
export function convolveBack(
  kernels: WasmKernels,
  g: NdArray,
  weight: NdArray,
  window: Window,
  x: Shape,
): NdArray | null {
  if (!serves([g, weight]) || sizeOf(x) === 0) return null;
  const sizes = sizesOf(x, g.shape);
  const meetings = meetingsOf(x, g.shape, window);
  kernels.memory.begin();
  const table = forEachInput(meetings, sizes.outputs, sizes.lanes);
  const steps = stepsBack(weight.shape);
  return product(kernels, g, x, weight, { sizes, meetings, table, steps, bias: 0 });
}

interface Plan {
  readonly sizes: Sizes;
  readonly meetings: Meetings;
  readonly table: Int32Array;
  readonly steps: Steps;
  readonly bias: number;
}

/** For every pixel of the result (of shape `to`) the sum over its taps of weights @ source. */
function product(
  kernels: WasmKernels,
  source: NdArray,
  to: Shape,
  weight: NdArray,
  { sizes, meetings, table, steps, bias }: Plan,
): NdArray | null {
  const { memory } = kernels;
  const { images, lanes } = sizes;
  const [depth, rows] = [source.shape[1]!, to[1]!];
  const [from, targets] = [source.shape[2]! * source.shape[3]!, to[2]! * to[3]!];
  const taps = meetings.taps.length;
  const packed = memory.take(rows * taps * depth);
  const atTable = memory.put(table);
  const atTaps = memory.put(Int32Array.from(meetings.taps, (tap) => tap * 4));
  const panel = memory.take(panelFor(depth));
  const segments = memory.take(3 * taps + 3);
  const turned = memory.take(depth * from * lanes);
  const result = memory.take(rows * targets * lanes);
  if ([packed, atTable, atTaps, panel, segments, turned, result].includes(0)) return null;
  const atWeight = memory.bringIn(contiguous(weight));
  if (atWeight === 0) return null;
  const order = { row: steps.row * 4, depth: steps.depth * 4, size: weight.shape[2]! * weight.shape[3]! };
  const met = { address: atTaps, count: taps };
  packWeight(kernels, { address: atWeight, ...order }, [rows, depth], met, packed);
  const room = [
    [12, panelFor(depth) * 4],
    [13, (3 * taps + 3) * 4],
  ] as const; // a thread needs a panel and segments of its own
  const out = memory.takeResult(images * rows * targets);
  if (out === 0) return null;
  const turn = turner(kernels, source, lanes);
  for (let first = 0; first < images; first += lanes) {
    const count = Math.min(lanes, images - first);
    if (!turn(first, count, turned)) return null;
    const image = [turned, from * lanes * 4, depth, lanes] as const;
    const step = targets * lanes * 4;
    inParts(kernels, "windowProduct", rows, 16, rows * depth * table.length * (lanes / 2), room, (r, n) => [
      ...([
        packed + r * taps * depth * 4,
        taps * depth * 4,
        n,
        bias && bias + r * 4,
        atTable,
        targets,
      ] as const),
      ...([...image, result + r * step, step, panel, segments] as const),
    ]);
    turnOut(kernels, result, lanes, [count, rows * targets], out + first * rows * targets * 4);
  }
  return wrap(memory.handOut(out, images * rows * targets), to, "float32");
}

/** The gradient of the weights, of shape `weight`, from that of the result and the images; `null`: not served. */
export function convolveWeight(
  kernels: WasmKernels,
  g: NdArray,
  x: NdArray,
  window: Window,
  weight: Shape,
): NdArray | null {
  if (!serves([g, x])) return null;
  const { memory } = kernels;
  // For few channels a frame of zeros is cheaper than telling the taps apart.
  const isFramed = x.shape[1]! < FEW_CHANNELS;
  const frame: Frame = isFramed ? window.padding : [0, 0];
  const framed = [...x.shape.slice(0, 2), x.shape[2]! + 2 * frame[0], x.shape[3]! + 2 * frame[1]];
  const { images, channels, outputs, positions, lanes, pixels } = sizesOf(framed, g.shape);
  const meetings = meetingsOf(framed, g.shape, isFramed ? { ...window, padding: [0, 0] } : window);
  const { table, blocks, longest, groups, offsets } = gradientPlan(meetings, channels, lanes);
  const count = Math.ceil(outputs / 16) * meetings.taps.length * channels * 16;
  memory.begin();
  const [atTable, atOffsets] = [memory.put(table), memory.put(offsets)];
  const panel = memory.take(longest * 16);
  const turnedX = memory.take(channels * pixels * lanes);
  const turnedG = memory.take(outputs * positions * lanes);
  const sums = memory.take(count);
  const atTaps = memory.put(Int32Array.from(meetings.taps, (tap) => tap * 4));
  const out = memory.takeResult(sizeOf(weight));
  if ([atTable, atOffsets, panel, turnedX, turnedG, sums, atTaps, out].includes(0)) return null;
  if (isFramed) memory.floats.fill(0, turnedX / 4, turnedX / 4 + channels * pixels * lanes);
  const [turnX, turnG] = [turner(kernels, x, lanes, frame), turner(kernels, g, lanes)];
  for (let first = 0; first < images; first += lanes) {
    const part = Math.min(lanes, images - first);
    if (!turnX(first, part, turnedX) || !turnG(first, part, turnedG)) return null;
    const work = outputs * offsets.length * table.length * (lanes / 3);
    const row = positions * lanes * 4;
    inParts(kernels, "windowGradient", outputs, 16, work, [[11, longest * 64]], (o, n) => [
      ...([turnedG + o * row, row, n, atTable, blocks, groups, turnedX, atOffsets, offsets.length] as const),
      ...([sums + o * meetings.taps.length * channels * 4, Number(first === 0), panel] as const),
    ]);
  }
  const taps = { address: atTaps, count: meetings.taps.length };
  unpackWeight(kernels, sums, [outputs, channels, sizeOf(window.size)], taps, out);
  return wrap(memory.handOut(out, sizeOf(weight)), weight, "float32");
}
