/**
 * Floor 3 · convolution and pooling: a small window slides over images (batch, channels, height, width). The sums are done
 * one floor below (kernels/convolution.ts, kernels/pooling.ts).
 */
import { type NdArray, showShape } from "../array/ndarray.ts";
import { channelTotals } from "../kernels/channels.ts";
import { convolve, convolveBack, convolveWeight } from "../kernels/convolution.ts";
import { averages, largestPixels, spreadAverages, spreadLargest } from "../kernels/pooling.ts";
import { outputSize, type Window } from "../kernels/windows.ts";
import { needsFloat, type Op, refuseBool, type Unary } from "./op.ts";

function needsImages(operation: string, x: NdArray): void {
  if (x.rank === 4) return;
  throw new RangeError(
    `${operation}: needs images of shape (batch, channels, height, width), got ${showShape(x.shape)}; unsqueeze adds what is missing`,
  );
}

export const conv2d: Op<readonly [x: NdArray, weight: NdArray, ...bias: NdArray[]], [window: Window]> = {
  name: "conv2d",
  gradFn: "ConvolutionBackward0",
  forward: ([x, weight, bias], window) => {
    needsImages("conv2d", x);
    refuseBool("conv2d", "there is no convolution", x, weight);
    if (weight.rank !== 4 || weight.shape[1] !== x.shape[1]) {
      throw new RangeError(
        `conv2d: weight ${showShape(weight.shape)} does not fit images ${showShape(x.shape)}; ` +
          `it must be (out channels, ${x.shape[1]}, height, width)`,
      );
    }
    if (x.dtype !== weight.dtype || (bias && bias.dtype !== weight.dtype)) {
      const types = [x, weight, ...(bias ? [bias] : [])].map((array) => array.dtype).join(", ");
      throw new TypeError(`conv2d: images, weight and bias must have one type, got ${types}; use float()`);
    }
    if (bias && (bias.rank !== 1 || bias.shape[0] !== weight.shape[0])) {
      throw new RangeError(
        `conv2d: bias ${showShape(bias.shape)} does not fit weight ${showShape(weight.shape)}; ` +
          `it must have one number per output channel, (${weight.shape[0]})`,
      );
    }
    const shape = [x.shape[0]!, weight.shape[0]!, ...outputSize("conv2d", x, window)];
    return convolve(x, weight, bias, window, shape);
  },
  gradients: [
    (g, { inputs: [x, weight], args: [window] }) => convolveBack(g, weight, window, x.shape),
    (g, { inputs: [x, weight], args: [window] }) => convolveWeight(g, x, window, weight.shape),
    (g) => channelTotals(g),
  ],
  reads: [[1], [0], []],
};

function checkPooling(operation: string, x: NdArray, window: Window): void {
  needsImages(operation, x);
  outputSize(operation, x, window);
  if (window.padding.some((padding, axis) => padding * 2 > window.size[axis]!)) {
    throw new RangeError(
      `${operation}: padding ${window.padding.join("×")} is more than half of the window ${window.size.join("×")}`,
    );
  }
}

/** Where the numbers of each result came from. */
const placesOf = new WeakMap<NdArray, NdArray>();

export const maxPool2d: Unary<[window: Window]> = {
  name: "maxPool2d",
  gradFn: "MaxPool2DWithIndicesBackward0",
  forward: ([x], window) => {
    checkPooling("maxPool2d", x, window);
    const { values, places } = largestPixels(x, window);
    placesOf.set(values, places);
    return values;
  },
  keep: (output) => placesOf.get(output),
  gradients: [(g, { inputs: [x], kept: places }) => spreadLargest(g, places as NdArray, x.shape)],
  reads: [[0]],
};

/** The mean of each window; padding counts as zeros. */
export const avgPool2d: Unary<[window: Window]> = {
  name: "avgPool2d",
  gradFn: "AvgPool2DBackward0",
  forward: ([x], window) => {
    checkPooling("avgPool2d", x, window);
    needsFloat("avgPool2d", x);
    return averages(x, window);
  },
  gradients: [(g, { inputs: [x], args: [window] }) => spreadAverages(g, x.shape, window)],
  reads: [[]],
};
