/**
 * Floor 6 · the functions of a network, without state. `nn.ReLU` is a layer you can put in a Sequential, `F.relu` the
 * function it calls.
 */
import { IS, needsProbability, nothingMore, readOptions, show } from "../array/arguments.ts";
import { isFloating } from "../array/dtype.ts";
import { sameShape, showShape, wrap } from "../array/ndarray.ts";
import { div } from "../kernels/arithmetic.ts";
import { cast } from "../kernels/loops.ts";
import { ops } from "../ops/index.ts";
import { defaultGenerator } from "../random.ts";
import { apply, needsRoomFor, needsTensor, Tensor } from "../tensor.ts";
import { type LossOptions, named, reduce, reductionOf } from "./functional/reduction.ts";
import { type ConvolutionOptions, type Pair, pair, windowOf } from "./functional/window.ts";

export { type BatchNormOptions, batchNorm } from "./functional/batchNorm.ts";
export {
  type CrossEntropyOptions,
  crossEntropy,
  type NLLLossOptions,
  nllLoss,
} from "./functional/classification.ts";
export type { LossOptions, Reduction } from "./functional/reduction.ts";
export type { ConvolutionOptions, Pair } from "./functional/window.ts";

export function relu(x: Tensor, ...more: readonly unknown[]): Tensor {
  nothingMore("relu", x, more, "takes x alone and never works in place");
  return apply(ops.relu, [x]);
}

export function sigmoid(x: Tensor): Tensor {
  return apply(ops.sigmoid, [x]);
}

export function tanh(x: Tensor): Tensor {
  return apply(ops.tanh, [x]);
}

/** Positive numbers that add up to 1 along `dim`. */
export function softmax(x: Tensor, dim: number, ...more: readonly unknown[]): Tensor {
  nothingMore("softmax", x, more, "takes x and dim; x.to(dtype) comes before");
  needsTensor("softmax", x);
  return x.softmax(dim);
}

/** The logarithm of softmax, computed without overflow. */
export function logSoftmax(x: Tensor, dim: number, ...more: readonly unknown[]): Tensor {
  nothingMore("logSoftmax", x, more, "takes x and dim; x.to(dtype) comes before");
  needsTensor("logSoftmax", x);
  return x.logSoftmax(dim);
}

/** x @ weightᵀ + bias for x of shape (..., in), weight (out, in), bias (out). */
export function linear(x: Tensor, weight: Tensor, bias?: Tensor | null): Tensor {
  return apply(ops.linear, bias === undefined || bias === null ? [x, weight] : [x, weight, bias]);
}

export interface DropoutOptions {
  /** False for predictions: then nothing changes. */
  readonly training?: boolean;
}

/** Each number of `x` becomes 0 with probability `p`; the rest is divided by 1 - p. Drawn as PyTorch draws. */
export function dropout(x: Tensor, p = 0.5, options?: DropoutOptions): Tensor {
  needsTensor("dropout", x);
  needsProbability("dropout", p);
  const example = "dropout(x, 0.5, { training: false })";
  const { training = true } = readOptions("dropout", options, { training: IS.boolean }, example);
  if (p === 0 || !training || x.size === 0) return x;
  if (!isFloating(x.dtype))
    throw new TypeError(`dropout: needs a floating type, this tensor is ${x.dtype}; use float() first`);
  if (p === 1) return x.mul(0);
  const kept = wrap(defaultGenerator.bernoullis(x.size, 1 - p), x.shape, "uint8");
  return apply(ops.mul, [x, new Tensor(div(cast(kept, x.dtype), 1 - p))]);
}

function sameShapes(operation: string, predictions: Tensor, targets: Tensor): void {
  needsTensor(operation, predictions);
  needsTensor(operation, targets);
  if (sameShape(predictions.shape, targets.shape)) return;
  throw new RangeError(
    `${operation}: predictions ${showShape(predictions.shape)} and targets ${showShape(targets.shape)} differ in shape; ` +
      "they would be broadcast against each other, which is hardly what you want: unsqueeze(1) or view(-1) one of them",
  );
}

/** The mean of the squared differences. */
export function mseLoss(predictions: Tensor, targets: Tensor, options?: LossOptions): Tensor {
  const reduction = reductionOf("mseLoss", options);
  sameShapes("mseLoss", predictions, targets);
  if (!isFloating(predictions.dtype) && !isFloating(targets.dtype)) {
    throw new TypeError(
      `mseLoss: needs a floating type, but predictions are ${predictions.dtype} and targets ${targets.dtype}; use float() first`,
    );
  }
  return named(reduce(predictions.sub(targets).pow(2), reduction), "MseLossBackward0");
}

/** The mean of the absolute differences. */
export function l1Loss(predictions: Tensor, targets: Tensor, options?: LossOptions): Tensor {
  const reduction = reductionOf("l1Loss", options);
  sameShapes("l1Loss", predictions, targets);
  return reduce(predictions.sub(targets).abs(), reduction);
}

/** Minus the log of the probability p that was given to the truth, for targets 0 and 1. Logs are cut at -100. */
export function binaryCrossEntropy(p: Tensor, targets: Tensor, options?: LossOptions): Tensor {
  const reduction = reductionOf("binaryCrossEntropy", options);
  sameShapes("binaryCrossEntropy", p, targets);
  if (p.size > 0 && !(p.detach().min().item() >= 0 && p.detach().max().item() <= 1)) {
    throw new RangeError(
      "binaryCrossEntropy: predictions must be probabilities from 0 to 1; pass them through sigmoid first",
    );
  }
  const each = apply(ops.binaryCrossEntropy, [p, targets]);
  return named(reduce(each, reduction), "BinaryCrossEntropyBackward0");
}

/**
 * A row per class number, with a 1 at its place and 0 elsewhere: (...) becomes (..., numClasses), as int64.
 *
 * @param numClasses how many classes there are; one more than the largest that occurs, unless it is said.
 * @throws when a class is negative, or not below `numClasses`.
 */
export function oneHot(classes: Tensor, numClasses?: number, ...more: readonly unknown[]): Tensor {
  needsTensor("oneHot", classes);
  nothingMore("oneHot", classes, more, "takes a tensor of classes and how many there are");
  if (isFloating(classes.dtype) || classes.dtype === "bool")
    throw new TypeError(
      `oneHot: a class is a whole number, but this tensor is ${classes.dtype}; use long() first`,
    );
  const numbers = [...classes.toTypedArray()];
  const largest = numbers.reduce((most, one) => Math.max(most, one), -1);
  if (numClasses === undefined && numbers.length === 0)
    throw new RangeError("oneHot: of no classes at all; say how many there could be, oneHot(classes, 10)");
  const width = numClasses === undefined ? largest + 1 : numClasses;
  if (!Number.isSafeInteger(width) || width < 1 || width * numbers.length > 2 ** 33)
    throw new RangeError(
      `oneHot: the number of classes must be a whole number of 1 or more that fits into memory, got ${show(width)}`,
    );
  const odd = numbers.find((one) => one < 0 || one >= width);
  if (odd !== undefined)
    throw new RangeError(`oneHot: ${odd} is no class; with ${width} classes they are 0 to ${width - 1}`);
  const out = new Float64Array(numbers.length * width);
  numbers.forEach((one, row) => {
    out[row * width + one] = 1;
  });
  return new Tensor(wrap(out, [...classes.shape, width], "int64"));
}

/** x (n, in, height, width) with weight (out, in, h, w) and bias (out): what a small filter sees at every place. */
export function conv2d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null = null,
  options?: ConvolutionOptions,
): Tensor {
  needsTensor("conv2d", x);
  needsTensor("conv2d", weight);
  const size = (weight.rank === 4 ? weight.shape.slice(2) : [1, 1]) as [number, number]; // another rank is refused below
  const window = windowOf("conv2d", size, options, 1);
  return apply(ops.conv2d, bias === null ? [x, weight] : [x, weight, bias], window);
}

/** The largest of each window; windows do not overlap unless `stride` is smaller than `size`. */
export function maxPool2d(x: Tensor, size: Pair, options?: ConvolutionOptions): Tensor {
  return apply(ops.maxPool2d, [x], windowOf("maxPool2d", size, options, size));
}

/** The mean of each window. */
export function avgPool2d(x: Tensor, size: Pair, options?: ConvolutionOptions): Tensor {
  return apply(ops.avgPool2d, [x], windowOf("avgPool2d", size, options, size));
}

/**
 * The mean of each region, of as many as are asked for: (n, channels, height, width) becomes (n, channels, ...size),
 * whatever the images' size is. `adaptiveAvgPool2d(x, 1)` is the mean of each channel.
 */
export function adaptiveAvgPool2d(x: Tensor, size: Pair, ...more: readonly unknown[]): Tensor {
  nothingMore("adaptiveAvgPool2d", x, more, "takes x and how many regions there are to be");
  const regions = pair("adaptiveAvgPool2d", "the size to come to", size);
  if (!regions.every((count) => IS.count(count) === null)) {
    throw new RangeError(
      `adaptiveAvgPool2d: the size to come to must be whole numbers of 1 or more, got ${show(size)}`,
    );
  }
  return apply(ops.adaptiveAvgPool2d, [x], regions);
}

export interface PadOptions {
  /** What stands in the frame; 0 unless it is said. */
  readonly value?: number;
}

/**
 * A frame around the last dimensions: [before, behind] of the last one, then of the one before it, and so on.
 * `pad(images, [1, 1, 2, 2])` adds a column on either side, and two rows above and below. Negative numbers cut off.
 */
export function pad(x: Tensor, widths: readonly number[], options?: PadOptions): Tensor {
  needsTensor("pad", x);
  const { value = 0 } = readOptions("pad", options, { value: IS.number }, "pad(x, [1, 1], { value: 0 })");
  const fits = Array.isArray(widths) && widths.every(Number.isSafeInteger) && widths.length % 2 === 0;
  if (!fits || widths.length > 2 * x.rank) {
    throw new RangeError(
      `pad: needs two whole numbers per dimension, from the last one on, and at most ${2 * x.rank} for ${showShape(x.shape)}, got ${show(widths)}`,
    );
  }
  needsRoomFor("pad", value, x.dtype);
  const frame = x.shape.map((_, axis) => {
    const at = 2 * (x.rank - 1 - axis);
    return [widths[at] ?? 0, widths[at + 1] ?? 0] as const;
  });
  return apply(ops.pad, [x], frame, value);
}
