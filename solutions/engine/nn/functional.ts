/**
 * Floor 6 · the functions of a network, without state. `nn.ReLU` is a layer you can put in a Sequential, `F.relu` the
 * function it calls.
 */
import { IS, needsProbability, nothingMore, readOptions, show } from "../array/arguments.ts";
import { isFloating } from "../array/dtype.ts";
import { sameShape, showShape, wrap } from "../array/ndarray.ts";
import { div } from "../kernels/arithmetic.ts";
import { cast } from "../kernels/loops.ts";
import type { Window } from "../kernels/windows.ts";
import { ops } from "../ops/index.ts";
import { defaultGenerator } from "../random.ts";
import { apply, needsTensor, Tensor } from "../tensor.ts";

/** How a loss turns one number per element into its result. */
export type Reduction = "mean" | "sum" | "none";

export interface LossOptions {
  readonly reduction?: Reduction;
}

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

/** x @ weightᵀ + bias for x of shape (..., in), weight (out, in), bias (out,). */
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

/** How a loss is to be reduced; checked before anything is computed. */
function reductionOf(operation: string, options: LossOptions | undefined): Reduction {
  const example = `${operation}(predictions, targets, { reduction: "sum" })`;
  const { reduction = "mean" } = readOptions(operation, options, { reduction: IS.anything }, example);
  if (["mean", "sum", "none"].includes(reduction)) return reduction;
  throw new RangeError(`${operation}: reduction must be "mean", "sum" or "none", got ${String(reduction)}`);
}

function reduce(each: Tensor, reduction: Reduction): Tensor {
  if (reduction === "none") return each;
  return reduction === "sum" ? each.sum() : each.mean();
}

/** Lets a loss print its own name instead of that of its last step. */
function named(result: Tensor, gradFn: string): Tensor {
  if (result.gradFn !== null) result.gradFn.label = gradFn;
  return result;
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

/** Minus the log-probability of the right class: `logProbabilities` (n, classes), `targets` (n,) of whole numbers. */
export function nllLoss(logProbabilities: Tensor, targets: Tensor, options?: LossOptions): Tensor {
  const reduction = reductionOf("nllLoss", options);
  checkClasses("nllLoss", logProbabilities, targets);
  const right = apply(ops.pick, [logProbabilities, targets], 1);
  return named(reduce(right.neg(), reduction), "NllLossBackward0");
}

const PROBABILITIES =
  "for targets that are probabilities, write logits.logSoftmax(1).mul(targets).sum(1).mean().neg()";
const ONE_HOT = `one-hot rows become classes by argmax(1); ${PROBABILITIES}`;

/** One whole number per row, each the number of a column. */
function checkClasses(operation: string, scores: Tensor, targets: Tensor): void {
  needsTensor(operation, scores);
  needsTensor(operation, targets);
  const [rows, classes] = scores.shape;
  if (scores.rank === 2 && targets.rank === 2 && rows === targets.shape[0]) {
    const columns = targets.shape[1] === 1 ? "a column of classes is made a list by view(-1)" : ONE_HOT;
    throw new RangeError(
      `${operation}: targets are one whole number per row, (${rows},), got ${showShape(targets.shape)}; ${columns}`,
    );
  }
  if (scores.rank !== 2 || targets.rank !== 1 || rows !== targets.shape[0]) {
    throw new RangeError(
      `${operation}: needs (n, classes) and (n,), got ${showShape(scores.shape)} and ${showShape(targets.shape)}`,
    );
  }
  const odd = targets
    .toTypedArray()
    .find((target) => !(Number.isInteger(target) && target >= 0 && target < classes!));
  if (odd !== undefined) {
    throw new RangeError(
      `${operation}: target ${odd} is no class; scores ${showShape(scores.shape)} have classes 0 to ${classes! - 1}` +
        (Number.isInteger(odd) ? "" : `, and a class is a whole number; ${PROBABILITIES}`),
    );
  }
}

/** Softmax and nllLoss in one: `logits` (n, classes), `targets` (n,) of whole numbers. */
export function crossEntropy(logits: Tensor, targets: Tensor, options?: LossOptions): Tensor {
  reductionOf("crossEntropy", options);
  checkClasses("crossEntropy", logits, targets);
  return nllLoss(logSoftmax(logits, 1), targets, options);
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

/** One length for both directions, or [vertical, horizontal]. */
type Pair = number | readonly [number, number];

export interface ConvolutionOptions {
  readonly stride?: Pair;
  readonly padding?: Pair;
}

function pair(operation: string, what: string, value: Pair): readonly [number, number] {
  if (typeof value === "number") return [value, value];
  if (Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === "number"))
    return value;
  const same =
    (value as unknown) === "same"
      ? "; for a window of 3×3 and stride 1, the same size comes of padding 1"
      : "";
  throw new TypeError(
    `${operation}: ${what} must be a number of pixels or [vertical, horizontal], got ${show(value)}${same}`,
  );
}

const WINDOW = { stride: IS.anything, padding: IS.anything }; // pair() looks at them

function windowOf(
  operation: string,
  size: Pair,
  options: ConvolutionOptions | undefined,
  defaultStride: Pair,
): Window {
  const call = operation === "conv2d" ? "conv2d(x, weight, bias" : `${operation}(x, 2`;
  const read = readOptions(operation, options, WINDOW, `${call}, { stride: 2, padding: 1 })`);
  return {
    size: pair(operation, "the window's size", size),
    stride: pair(operation, "stride", read.stride ?? defaultStride),
    padding: pair(operation, "padding", read.padding ?? 0),
  };
}

/** x (n, in, height, width) with weight (out, in, h, w) and bias (out,): what a small filter sees at every place. */
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
