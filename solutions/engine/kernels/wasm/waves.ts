/**
 * Floor 2 · convolution in waves (kernels/waves.ts) through WebAssembly: transforms (assembly/waves.ts), and between them the
 * kernels of windows.ts. It is for nets with many channels; whoever has one to thirty doesn't get here.
 */
import { type NdArray, type Shape, sizeOf, wrap } from "../../array/ndarray.ts";
import { contiguous } from "../loops.ts";
import type { Window } from "../windows.ts";
import type { WasmKernels } from "./instance.ts";
import { forEachOutput, gradientPlan } from "./meetings.ts";
import { packWeight, type Steps, stepsBack, stepsThere, turner, turnOut, unpackWeight } from "./order.ts";
import { inParts } from "./team.ts";
import { hasWaves, LANES, type Table, type WavePlan, wavePlanFor } from "./wavePlans.ts";
import { panelFor, serves } from "./windows.ts";

/** Transforms take so many lanes at a time: images, or channels of a weight. */
const WIDE = 32;
/** For so few images half of the lanes would be empty. */
const FEW_IMAGES = 16;

/** Whether these arrays, of a convolution of images of shape `x` with a weight of shape `weight`, are multiplied in waves. */
function suits(arrays: readonly NdArray[], x: Shape, weight: Shape, window: Window): boolean {
  const isDeep = x[1]! % WIDE === 0 && weight[0]! % WIDE === 0;
  return isDeep && x[0]! > FEW_IMAGES && hasWaves(x, window) && serves(arrays);
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
  if (!suits(bias ? [x, weight, bias] : [x, weight], x.shape, weight.shape, window)) return null;
  const plan = wavePlanFor(x.shape, window);
  const way = { plan, steps: stepsThere(weight.shape), there: plan.image.there, back: plan.result.back };
  const result = product(kernels, x, weight, y, way);
  if (result !== null && bias) addBias(result, bias);
  return result;
}

/** The gradient of the images, of shape `x`, from that of the result; `null`: not served. */
export function convolveBack(
  kernels: WasmKernels,
  g: NdArray,
  weight: NdArray,
  window: Window,
  x: Shape,
): NdArray | null {
  if (!suits([g, weight], x, weight.shape, window)) return null;
  const plan = wavePlanFor(x, window);
  const way = { plan, steps: stepsBack(weight.shape), there: plan.result.there, back: plan.image.back };
  return product(kernels, g, weight, x, way);
}

interface Way {
  readonly plan: WavePlan;
  readonly steps: Steps;
  /** What is done to the source, and what to the products. */
  readonly there: Table;
  readonly back: Table;
}

/** From `source` to an array of shape `to`: there, a product of matrices per wave, and back. */
function product(
  kernels: WasmKernels,
  source: NdArray,
  weight: NdArray,
  to: Shape,
  way: Way,
): NdArray | null {
  const { memory } = kernels;
  const { products, lanes, meetings } = way.plan;
  const [images, depth, ...sides] = source.shape as [number, number, number, number];
  const [, rows, ...toSides] = to as [number, number, number, number];
  const [from, targets] = [sizeOf(sides), sizeOf(toSides)];
  memory.begin();
  const weights = weightInWaves(kernels, weight, rows, depth, way);
  const table = memory.put(forEachOutput(meetings, depth, LANES));
  const panelSize = panelFor(depth);
  const [panel, segments] = [memory.take(panelSize), memory.take(3)];
  const turned = memory.take(Math.max(depth * from, rows * targets) * lanes);
  const row = products * lanes;
  const [waves, met] = [memory.take(depth * row), memory.take(rows * row)];
  const out = memory.takeResult(images * rows * targets);
  if ([weights, table, panel, segments, turned, waves, met, out].includes(0)) return null;
  const room = [
    [12, panelSize * 4],
    [13, 12],
  ] as const; // a thread needs a panel and segments of its own
  const blocks = lanes / LANES;
  const turn = turner(kernels, source, lanes);
  for (let first = 0; first < images; first += lanes) {
    const count = Math.min(lanes, images - first);
    if (!turn(first, count, turned)) return null;
    if (!transform(kernels, way.there, [turned, from * lanes, lanes], [waves, row, lanes], depth, lanes))
      return null;
    inParts(kernels, "windowProduct", products, 1, rows * depth * row, room, (wave, n) => [
      ...([weights, products * depth * 4, rows, 0, table + wave * blocks * 16, n * blocks] as const),
      ...([waves, row * 4, depth, LANES, met, row * 4, panel, segments] as const),
    ]);
    if (!transform(kernels, way.back, [met, row, lanes], [turned, targets * lanes, lanes], rows, lanes))
      return null;
    turnOut(kernels, turned, lanes, [count, rows * targets], out + first * rows * targets * 4);
  }
  return wrap(memory.handOut(out, images * rows * targets), to, "float32");
}

/** The weight in waves, (rows, products, depth); 0 when there is no room. */
function weightInWaves(
  kernels: WasmKernels,
  weight: NdArray,
  rows: number,
  depth: number,
  { plan, steps }: Way,
): number {
  const { memory } = kernels;
  const taps = weight.shape[2]! * weight.shape[3]!;
  const waves = memory.take(rows * plan.products * depth);
  const packed = memory.take(rows * taps * depth);
  const address = memory.bringIn(contiguous(weight));
  if ([waves, packed, address].includes(0)) return 0;
  const order = { address, row: steps.row * 4, depth: steps.depth * 4, size: taps };
  packWeight(kernels, order, [rows, depth], { address: 0, count: taps }, packed);
  const to: Rows = [waves, plan.products * depth, depth];
  return transform(kernels, plan.weight.there, [packed, taps * depth, depth], to, rows, depth) ? waves : 0;
}

/** Where rows of places of lanes begin, and how far apart rows and places are, in numbers. */
type Rows = readonly [address: number, row: number, place: number];

/** Transforms rows of lanes. False when there is no room. */
function transform(
  kernels: WasmKernels,
  { words, steps, longest }: Table,
  from: Rows,
  to: Rows,
  rows: number,
  lanes: number,
): boolean {
  const { memory } = kernels;
  const half = longest * WIDE;
  const [table, room] = [memory.put(words), memory.take(2 * half)];
  if (table === 0 || room === 0) return false;
  const at = ([address, row, place]: Rows, r: number) => [address + r * row * 4, row * 4, place * 4] as const;
  inParts(kernels, "transform", rows, 1, words.length * rows * lanes, [[10, half * 8]], (r, n) => [
    ...([table, steps, ...at(from, r), ...at(to, r), n, lanes, room, half * 4] as const),
  ]);
  memory.giveBack(table);
  return true;
}

function addBias({ values, shape }: NdArray, bias: NdArray): void {
  const [, channels, height, width] = shape as [number, number, number, number];
  for (let at = 0, plane = 0; at < values.length; plane++) {
    const shift = bias.values[bias.offset + (plane % channels) * bias.strides[0]!]!;
    for (const end = at + height * width; at < end; at++) values[at]! += shift;
  }
}

/** The gradient of the weights, of shape `weight`, from that of the result and the images; `null`: not served. */
export function convolveWeight(
  kernels: WasmKernels,
  g: NdArray,
  x: NdArray,
  window: Window,
  weight: Shape,
): NdArray | null {
  if (!suits([g, x], x.shape, weight, window)) return null;
  const { memory } = kernels;
  const plan = wavePlanFor(x.shape, window);
  const { products, lanes } = plan;
  const [images, channels, ...sides] = x.shape as [number, number, number, number];
  const [outputs, taps] = [weight[0]!, sizeOf(window.size)];
  const [pixels, positions] = [sizeOf(sides), g.size / (images * outputs)];
  const { table, blocks, longest, groups, offsets } = gradientPlan(plan.meetings, channels, LANES);
  memory.begin();
  const [atTable, atOffsets] = [memory.put(table), memory.put(offsets)];
  const panel = memory.take(longest * 16);
  const turned = memory.take(Math.max(channels * pixels, outputs * positions) * lanes);
  const row = products * lanes;
  const [wavesX, wavesG] = [memory.take(channels * row), memory.take(outputs * row)];
  const [sums, packed] = [memory.take(outputs * products * channels), memory.take(outputs * taps * channels)];
  const out = memory.takeResult(sizeOf(weight));
  if ([atTable, atOffsets, panel, turned, wavesX, wavesG, sums, packed, out].includes(0)) return null;
  const sources = [
    { turn: turner(kernels, x, lanes), there: plan.image.there, rows: channels, places: pixels, to: wavesX },
    {
      turn: turner(kernels, g, lanes),
      there: plan.result.there,
      rows: outputs,
      places: positions,
      to: wavesG,
    },
  ];
  for (let first = 0; first < images; first += lanes) {
    for (const { turn, there, rows, places, to } of sources) {
      if (!turn(first, Math.min(lanes, images - first), turned)) return null;
      if (!transform(kernels, there, [turned, places * lanes, lanes], [to, row, lanes], rows, lanes))
        return null;
    }
    const work = outputs * channels * row;
    inParts(kernels, "windowGradient", outputs, 16, work, [[11, longest * 64]], (o, n) => [
      ...([wavesG + o * row * 4, row * 4, n, atTable, blocks, groups, wavesX, atOffsets, channels] as const),
      ...([sums + o * products * channels * 4, Number(first === 0), panel] as const),
    ]);
  }
  // The sums lie as (outputs / 16, products, channels, 16).
  const place = channels * 16;
  const [from, to] = [
    [sums, products * place, place],
    [packed, taps * place, place],
  ] as const;
  if (!transform(kernels, plan.weight.back, from, to, outputs / 16, place)) return null;
  unpackWeight(kernels, packed, [outputs, channels, taps], { address: 0, count: taps }, out);
  return wrap(memory.handOut(out, sizeOf(weight)), weight, "float32");
}
