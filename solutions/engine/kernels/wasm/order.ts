/**
 * Floor 2 · the order in which the kernels of convolution want their numbers, and back from it: images side by side
 * (assembly/turn.ts), and weights tap by tap (assembly/taps.ts). Two threads share all of it.
 */
import { type NdArray, type Shape, sizeOf } from "../../array/ndarray.ts";
import { slice } from "../../array/views.ts";
import { contiguous } from "../loops.ts";
import type { Window } from "../windows.ts";
import type { WasmKernels } from "./instance.ts";
import { inParts, MOVE } from "./team.ts";

/** How many pixels there are around an image, [above and below, left and right]. */
export type Frame = Window["padding"];

/** (images, columns) at `from` to (columns, lanes) at `to`. */
function turnIn(
  kernels: WasmKernels,
  from: number,
  step: number,
  [images, columns]: readonly [number, number],
  to: number,
  lanes: number,
): void {
  inParts(kernels, "turnIn", columns, 4, columns * lanes * MOVE, [], (first, count) => [
    ...[from + first * 4, step, images, count, to + first * lanes * 4, lanes],
  ]);
}

/** (columns, lanes) at `from` to (images, columns) at `to`. */
export function turnOut(
  kernels: WasmKernels,
  from: number,
  lanes: number,
  [images, columns]: readonly [number, number],
  to: number,
): void {
  inParts(kernels, "turnOut", columns, 4, columns * lanes * MOVE, [], (first, count) => [
    ...[from + first * lanes * 4, lanes, images, count, to + first * 4, columns * 4],
  ]);
}

/**
 * A function that brings some images in and writes them, turned, to an address, where there may be a frame around each
 * channel, which it leaves as it is. It gives false when there is no room.
 */
export function turner(
  kernels: WasmKernels,
  x: NdArray,
  lanes: number,
  [above, left]: Frame = [0, 0],
): (first: number, count: number, to: number) => boolean {
  const { memory, run } = kernels;
  const dense = contiguous(x);
  const [, channels, height, width] = x.shape as [number, number, number, number];
  const columns = channels * height * width;
  const isHere = memory.settle(dense.storage);
  return (first, count, to) => {
    const part = slice(dense, 0, first, first + count);
    const address = isHere ? memory.addressOf(part) : memory.copyIn(part);
    if (address === 0) return false;
    if (above === 0 && left === 0) turnIn(kernels, address, columns * 4, [count, columns], to, lanes);
    else {
      const across = width + 2 * left;
      for (let row = 0; row < channels * height; row++) {
        const line = Math.floor(row / height) * (height + 2 * above) + above + (row % height);
        const place = to + (line * across + left) * lanes * 4;
        run.turnIn(address + row * width * 4, columns * 4, count, width, place, lanes);
      }
    }
    if (!isHere) memory.giveBack(address);
    return true;
  };
}

/** How far apart the numbers of a weight are that follow each other along the result's channels, and along the source's. */
export interface Steps {
  readonly row: number;
  readonly depth: number;
}

/** For a weight of shape (out, in, i, j), towards the result: its channels are `out`, the source's `in`. */
export function stepsThere([, channels, ...size]: Shape): Steps {
  const taps = sizeOf(size);
  return { row: channels! * taps, depth: taps };
}

/** Back towards the images, where it is the other way round. */
export function stepsBack(weight: Shape): Steps {
  const { row, depth } = stepsThere(weight);
  return { row: depth, depth: row };
}

/** Where a weight lies, and how far apart its numbers are, in bytes. */
export interface WeightOrder {
  readonly address: number;
  /** From one channel of the result to the next, and from one of the source. */
  readonly row: number;
  readonly depth: number;
  /** How many taps there are in memory. */
  readonly size: number;
}

/** The taps of a weight that any pixel meets. */
export interface Taps {
  /** Their offsets, in memory. */
  readonly address: number;
  readonly count: number;
}

/** A weight as (rows, taps, depth), written to `to`. */
export function packWeight(
  kernels: WasmKernels,
  { address, row, depth: step, size }: WeightOrder,
  [rows, depth]: readonly [number, number],
  taps: Taps,
  to: number,
): void {
  const numbers = rows * depth * taps.count;
  if (taps.count === size && depth % 4 === 0) {
    // All taps are in use: matrices to be turned, four by four; one, where rows and taps follow each other.
    if (row === size * 4) turnIn(kernels, address, step, [depth, rows * size], to, depth);
    else
      inParts(kernels, "turnEach", rows, 1, numbers * MOVE, [], (r, n) => [
        ...[address + r * row, row, step, n, depth, size, to + r * size * depth * 4, depth],
      ]);
    return;
  }
  // (Taps lie so far apart that whole lines of memory are read for each.)
  inParts(kernels, "packTaps", rows, 16, numbers * 2 * MOVE, [], (r, n) => [
    ...[address + r * row, row, step, n, depth, taps.address, taps.count],
    to + r * taps.count * depth * 4,
  ]);
}

/** The sums of the weight's gradient, as (rows, depth, size), written to `to`. */
export function unpackWeight(
  kernels: WasmKernels,
  from: number,
  [rows, depth, size]: readonly [number, number, number],
  taps: Taps,
  to: number,
): void {
  inParts(kernels, "unpackTaps", rows, 16, rows * depth * taps.count * MOVE, [], (r, n) => [
    ...[from + r * taps.count * depth * 4, n, depth, taps.address, taps.count, size],
    to + r * depth * size * 4,
  ]);
}
