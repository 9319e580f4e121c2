/**
 * Floor 3 · convolution and pooling. Each is "unfold, then something known": a convolution is a matrix product over
 * unfolded windows, an average a reduction over them. Going back, `fold` adds up what overlapping windows say.
 */
import { type NdArray, type Shape, showShape, zeros } from "../array/ndarray.ts";
import { transpose, view } from "../array/views.ts";
import * as A from "../kernels/arithmetic.ts";
import { putFlat, takeFlat } from "../kernels/gather.ts";
import { contiguous } from "../kernels/loops.ts";
import { sumOver } from "../kernels/reduce.ts";
import { fold, largestPixels, outputSize, unfold, type Window } from "../kernels/windows.ts";
import { matmul } from "./matmul.ts";
import { needsFloat, type Op, type Unary } from "./op.ts";

function needsImages(operation: string, x: NdArray): void {
  if (x.rank === 4) return;
  throw new RangeError(
    `${operation}: needs images of shape (batch, channels, height, width), got ${showShape(x.shape)}; unsqueeze adds what is missing`,
  );
}

/** (out, in, h, w) as the matrix that meets the unfolded windows: (out, in·h·w). */
const asMatrix = (weight: NdArray) =>
  view(contiguous(weight), [weight.shape[0]!, weight.shape[1]! * weight.shape[2]! * weight.shape[3]!]);
/** (batch, channels, height, width) as (batch, channels, positions). */
const asColumns = (g: NdArray) => view(contiguous(g), [g.shape[0]!, g.shape[1]!, g.shape[2]! * g.shape[3]!]);

export const conv2d: Op<readonly [x: NdArray, weight: NdArray, ...bias: NdArray[]], [window: Window]> = {
  name: "conv2d",
  gradFn: "ConvolutionBackward0",
  forward: ([x, weight, bias], window) => {
    needsImages("conv2d", x);
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
          `it must have one number per output channel, (${weight.shape[0]},)`,
      );
    }
    const shape = [x.shape[0]!, weight.shape[0]!, ...outputSize("conv2d", x, window)];
    const flat = matmul.forward([asMatrix(weight), unfold(x, window)]);
    const result = view(flat, shape);
    return bias ? A.add(result, view(bias, [-1, 1, 1])) : result;
  },
  gradients: [
    (g, { inputs: [x, weight], args: [window] }) =>
      fold(matmul.forward([transpose(asMatrix(weight), 0, 1), asColumns(g)]), x, window),
    (g, { inputs: [x, weight], args: [window] }) => {
      const perImage = matmul.forward([asColumns(g), transpose(unfold(x, window), 1, 2)]);
      return view(sumOver(perImage, [0]), weight.shape);
    },
    (g) => view(sumOver(g, [0, 2, 3]), [-1]),
  ],
  reads: [[1], [0], []],
};

/** Unfolded windows channel by channel: (batch·channels, window size, positions). */
function windowsOf(x: NdArray, window: Window): NdArray {
  const columns = unfold(x, window);
  const planes = x.shape[0]! * x.shape[1]!;
  return view(columns, [planes, window.size[0] * window.size[1], columns.shape[2]!]);
}

function pooledShape(operation: string, x: NdArray, window: Window): Shape {
  needsImages(operation, x);
  const sizes = outputSize(operation, x, window);
  if (window.padding.some((padding, axis) => padding * 2 > window.size[axis]!)) {
    throw new RangeError(
      `${operation}: padding ${window.padding.join("×")} is more than half of the window ${window.size.join("×")}`,
    );
  }
  return [x.shape[0]!, x.shape[1]!, ...sizes];
}

export const maxPool2d: Unary<[window: Window]> = {
  name: "maxPool2d",
  gradFn: "MaxPool2DWithIndicesBackward0",
  forward: ([x], window) => {
    const shape = pooledShape("maxPool2d", x, window);
    return view(takeFlat(x, largestPixels(x, window)), shape);
  },
  gradients: [
    (g, { inputs: [x], args: [window] }) => {
      const images = zeros(x.shape, g.dtype);
      putFlat(images, largestPixels(x, window), g);
      return images;
    },
  ],
  reads: [[0]],
};

/** The mean of each window; padding counts as zeros. */
export const avgPool2d: Unary<[window: Window]> = {
  name: "avgPool2d",
  gradFn: "AvgPool2DBackward0",
  forward: ([x], window) => {
    const shape = pooledShape("avgPool2d", x, window);
    needsFloat("avgPool2d", x);
    const area = window.size[0] * window.size[1];
    return view(A.div(sumOver(windowsOf(x, window), [1]), area), shape);
  },
  gradients: [
    (g, { inputs: [x], args: [window] }) => {
      const planes = x.shape[0]! * x.shape[1]!;
      const area = window.size[0] * window.size[1];
      const positions = g.shape[2]! * g.shape[3]!;
      const share = A.div(view(contiguous(g), [planes, 1, positions]), area);
      return fold(A.stretchBack(share, [planes, area, positions], [1]), x, window);
    },
  ],
  reads: [[]],
};
