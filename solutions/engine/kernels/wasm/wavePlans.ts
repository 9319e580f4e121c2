/**
 * Floor 2 · what the kernels need to know of a convolution in waves (kernels/waves.ts): transforms as tables that
 * assembly/waves.ts reads, and the products as meetings: a wave is a pixel that meets one tap, its own.
 */
import { type Shape, sizeOf } from "../../array/ndarray.ts";
import { type Transform, transposed, wavesFor } from "../waves.ts";
import type { Window } from "../windows.ts";
import { type Meetings, once } from "./meetings.ts";
import { fewestEmpty } from "./windows.ts";

/** The kernels of windows.ts take so many images at a time. */
export const LANES = 16;
/** On larger images the transforms take too large a share, and the waves too much memory. A single pixel has none. */
const SIDES = { least: 2, most: 16 } as const;

/** A transform as the kernel reads it. */
export interface Table {
  readonly words: Int32Array;
  readonly steps: number;
  /** How many numbers a step makes of one, or reads. */
  readonly longest: number;
}

interface BothWays {
  readonly there: Table;
  readonly back: Table;
}

export interface WavePlan {
  readonly image: BothWays;
  readonly weight: BothWays;
  readonly result: BothWays;
  readonly products: number;
  /** How many images lie side by side. */
  readonly lanes: number;
  /** Each product of each sixteen images is a pixel. */
  readonly meetings: Meetings;
}

/** Whether there are waves for images of shape `x`, and not too many. */
export function hasWaves([, , ...sides]: Shape, { size, stride, padding }: Window): boolean {
  return (
    sides.every((side) => side >= SIDES.least && side <= SIDES.most) &&
    stride.every((step) => step === 1) &&
    size.every((length, axis) => padding[axis]! < length) &&
    sizeOf(size) > 1
  );
}

/** Those of the last few convolutions: every step of a training asks for the same ones. */
const known = new Map<string, WavePlan>();
const MOST_KNOWN = 16;

export function wavePlanFor(x: Shape, window: Window): WavePlan {
  const [images, , height, width] = x as [number, number, number, number];
  const lanes = fewestEmpty(images, [64, 32]);
  const key = [height, width, window.size, window.padding, lanes].join();
  return once(known, key, () => makePlan([height, width], window, lanes), MOST_KNOWN);
}

function makePlan(sides: readonly [number, number], window: Window, lanes: number): WavePlan {
  const { ofImage, ofWeight, ofResult, products } = wavesFor(sides, window);
  const [image, weight, result] = [bothWays(ofImage), bothWays(ofWeight), bothWays(ofResult)];
  return { image, weight, result, products, lanes, meetings: meetThemselves(products, lanes / LANES) };
}

const bothWays = (transform: Transform): BothWays => ({
  there: tableOf(transform),
  back: tableOf(transposed(transform)),
});

function tableOf({ sources, steps }: Transform): Table {
  const bits = (factor: number) => new Int32Array(Float32Array.of(factor).buffer)[0]!;
  const words = steps.flatMap((step) => [
    step.length,
    ...step.flatMap((sum) => [sum.length, ...sum.flatMap(([place, factor]) => [place, bits(factor)])]),
  ]);
  const longest = Math.max(sources, ...steps.map((step) => step.length));
  return { words: Int32Array.from(words), steps: steps.length, longest };
}

/** Rows of `columns` pixels each, of which the first meet the first tap, the next the second, and so on. */
function meetThemselves(count: number, columns: number): Meetings {
  const positions = count * columns;
  const pixelAt = new Int32Array(count * positions).fill(-1);
  for (let q = 0; q < positions; q++) pixelAt[Math.floor(q / columns) * positions + q] = q;
  const taps = [...Array(count).keys()];
  return { taps, pixels: positions, positions, columns, pixelAt, tables: new Map(), plans: new Map() };
}
