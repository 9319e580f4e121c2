/**
 * Floor 2 · loops that treat each channel of a batch by itself: (batch, channels), or (batch, channels, ...positions).
 *
 * A channel has one number for each image and position. They stand in short dense runs, one per image, so every loop here
 * goes through the array once, run by run. Numbers per channel are doubles.
 */

import { allocate } from "../array/dtype.ts";
import { type NdArray, wrap } from "../array/ndarray.ts";
import * as kernels from "./index.ts";
import { contiguous } from "./loops.ts";

/** The mean of each channel, and its variance: the mean of the squared distances from it. */
export interface ChannelStatistics {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
}

/** Calls `visit` with each run of numbers that stand together and are of one channel. */
function eachRun(x: NdArray, visit: (channel: number, start: number, end: number) => void): void {
  const [batch, channels] = x.shape as [number, number];
  const length = x.size / Math.max(batch * channels, 1);
  for (let run = 0; run < batch * channels; run++) visit(run % channels, run * length, (run + 1) * length);
}

/** How many numbers each channel has. */
export function countPerChannel(x: NdArray): number {
  return x.size / Math.max(x.shape[1]!, 1);
}

/** The sum of each channel, in the type of `x`: (channels,). */
export function channelTotals(x: NdArray): NdArray {
  const dense = contiguous(x);
  const out = allocate(x.dtype, x.shape[1]!);
  out.set(x.size === 0 ? [] : (kernels.channels.sums(dense) ?? sums(dense)));
  return wrap(out, [out.length], x.dtype);
}

/** Mean and variance of each channel. First the mean, then the distances from it: taking squares apart would cost digits. */
export function channelStatistics(x: NdArray): ChannelStatistics {
  const count = countPerChannel(x);
  const dense = contiguous(x);
  const fast = kernels.channels.statistics(dense);
  if (fast !== null) return fast;
  const mean = sums(dense).map((sum) => sum / count);
  return { mean, variance: squaredDistances(dense, mean).map((sum) => sum / count) };
}

function sums(x: NdArray): Float64Array {
  const { values, offset } = x;
  const result = new Float64Array(x.shape[1]!);
  eachRun(x, (channel, start, end) => {
    let sum = 0;
    for (let i = start; i < end; i++) sum += values[offset + i]!;
    result[channel]! += sum;
  });
  return result;
}

function squaredDistances(x: NdArray, mean: Float64Array): Float64Array {
  const { values, offset } = x;
  const result = new Float64Array(mean.length);
  eachRun(x, (channel, start, end) => {
    const middle = mean[channel]!;
    let sum = 0;
    for (let i = start; i < end; i++) sum += (values[offset + i]! - middle) ** 2;
    result[channel]! += sum;
  });
  return result;
}

/** (x - mean) · scale + shift, with one number of each per channel. */
export function scaleChannels(
  x: NdArray,
  mean: Float64Array,
  scale: Float64Array,
  shift: Float64Array,
): NdArray {
  const dense = contiguous(x);
  const fast = kernels.channels.scale(dense, mean, scale, shift);
  if (fast !== null) return fast;
  const { values, offset } = dense;
  const out = allocate(x.dtype, x.size);
  eachRun(x, (channel, start, end) => {
    const [middle, by, plus] = [mean[channel]!, scale[channel]!, shift[channel]!];
    for (let i = start; i < end; i++) out[i] = (values[offset + i]! - middle) * by + plus;
  });
  return wrap(out, x.shape, x.dtype);
}

/** For each channel the sum of g, and the sum of g · (x - mean). */
export function channelSums(
  g: NdArray,
  x: NdArray,
  mean: Float64Array,
): { readonly ofG: Float64Array; readonly ofGTimesX: Float64Array } {
  const [slopes, numbers] = [contiguous(g), contiguous(x)];
  const fast = kernels.channels.products(slopes, numbers, mean);
  if (fast !== null) return fast;
  const [left, right] = [slopes.values, numbers.values];
  const ofG = new Float64Array(mean.length);
  const ofGTimesX = new Float64Array(mean.length);
  eachRun(x, (channel, start, end) => {
    const middle = mean[channel]!;
    let [sum, product] = [0, 0];
    for (let i = start; i < end; i++) {
      const slope = left[slopes.offset + i]!;
      sum += slope;
      product += slope * (right[numbers.offset + i]! - middle);
    }
    ofG[channel]! += sum;
    ofGTimesX[channel]! += product;
  });
  return { ofG, ofGTimesX };
}

/** ofG · g + ofX · (x - mean) + plus, with one number of each per channel. */
export function mixChannels(
  g: NdArray,
  x: NdArray,
  mean: Float64Array,
  { ofG, ofX, plus }: { readonly ofG: Float64Array; readonly ofX: Float64Array; readonly plus: Float64Array },
): NdArray {
  const [slopes, numbers] = [contiguous(g), contiguous(x)];
  const fast = kernels.channels.mix(slopes, numbers, mean, ofG, ofX, plus);
  if (fast !== null) return fast;
  const [left, right] = [slopes.values, numbers.values];
  const out = allocate(g.dtype, g.size);
  eachRun(x, (channel, start, end) => {
    const [a, b, c, middle] = [ofG[channel]!, ofX[channel]!, plus[channel]!, mean[channel]!];
    for (let i = start; i < end; i++)
      out[i] = a * left[slopes.offset + i]! + b * (right[numbers.offset + i]! - middle) + c;
  });
  return wrap(out, g.shape, g.dtype);
}
