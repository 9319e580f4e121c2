/**
 * Floor 3 · batch normalization: every channel is moved and stretched so that its numbers have mean 0 and variance 1, and
 * then by two learnt numbers. (Ioffe and Szegedy 2015.)
 */
import { type NdArray, wrap } from "../array/ndarray.ts";
import {
  type ChannelStatistics,
  channelStatistics,
  channelSums,
  countPerChannel,
  mixChannels,
  scaleChannels,
} from "../kernels/channels.ts";
import { holding } from "../kernels/index.ts";
import { toDense } from "../kernels/loops.ts";
import type { Op } from "./op.ts";

/** By which statistics a forward pass goes. The gradient rules read what it went by. */
export interface Normalization {
  /** Those of another time, or null for those of the batch itself. */
  readonly given: ChannelStatistics | null;
  /** Added to the variance, so that a channel of equal numbers is not divided by 0. */
  readonly eps: number;
  /** Filled in by the forward pass. */
  used: ChannelStatistics | null;
}

type Sums = ReturnType<typeof channelSums>;

/** By node (each has a `Normalization` of its own): what all three rules need of one gradient, added up once. */
const latest = new WeakMap<Normalization, { g: NdArray; version: number; sums: Sums }>();

function sumsOf(g: NdArray, x: NdArray, how: Normalization): Sums {
  const found = latest.get(how);
  const { version } = g.storage;
  if (found?.g === g && found.version === version) return found.sums;
  const sums = channelSums(g, x, how.used!.mean);
  latest.set(how, { g, version, sums });
  return sums;
}

function perChannel(x: NdArray, f: (channel: number) => number): Float64Array {
  const out = new Float64Array(x.shape[1]!);
  for (let channel = 0; channel < out.length; channel++) out[channel] = f(channel);
  return out;
}

/** 1 / √(variance + eps). */
const inverseSpread = (x: NdArray, { used, eps }: Normalization) =>
  perChannel(x, (c) => 1 / Math.sqrt(used!.variance[c]! + eps));

/** x is (batch, channels, ...), weight and bias are (channels,). */
export const batchNorm: Op<[x: NdArray, weight: NdArray, bias: NdArray], [how: Normalization]> = {
  name: "batchNorm",
  gradFn: "NativeBatchNormBackward0",
  forward: ([x, weight, bias], how) =>
    holding(x, () => {
      how.used = how.given ?? channelStatistics(x);
      const [inverse, w] = [inverseSpread(x, how), toDense(weight)];
      const scale = perChannel(x, (c) => w[c]! * inverse[c]!);
      return scaleChannels(x, how.used.mean, scale, new Float64Array(toDense(bias)));
    }),
  gradients: [
    // Of the batch's own statistics every number has a share: moving one moves the mean, and widens the spread. What g
    // would do to these two is taken off again.
    (g, { inputs: [x, weight], args: [how] }) => {
      const [inverse, w, { mean }] = [inverseSpread(x, how), toDense(weight), how.used!];
      const scale = perChannel(x, (c) => w[c]! * inverse[c]!);
      const none = new Float64Array(scale.length);
      if (how.given !== null) return scaleChannels(g, none, scale, none);
      return holding(x, () => {
        const { ofG, ofGTimesX } = sumsOf(g, x, how);
        const count = countPerChannel(x);
        return mixChannels(g, x, mean, {
          ofG: scale,
          ofX: perChannel(x, (c) => (-scale[c]! * inverse[c]! ** 2 * ofGTimesX[c]!) / count),
          plus: perChannel(x, (c) => (-scale[c]! * ofG[c]!) / count),
        });
      });
    },
    (g, { inputs: [x], args: [how] }) => {
      const [inverse, { ofGTimesX }] = [inverseSpread(x, how), sumsOf(g, x, how)];
      return asList(
        g,
        perChannel(x, (c) => ofGTimesX[c]! * inverse[c]!),
      );
    },
    (g, { inputs: [x], args: [how] }) => asList(g, sumsOf(g, x, how).ofG),
  ],
  reads: [[0, 1], [0], [0]],
};

/** One number per channel, in the type of `like`. */
function asList(like: NdArray, numbers: Float64Array): NdArray {
  const own = like.dtype === "float64" ? numbers.slice() : new Float32Array(numbers);
  return wrap(own, [numbers.length], like.dtype);
}
