/**
 * Floor 6 · the functions of a network, without state. `nn.ReLU` is a layer you can put in a Sequential, `F.relu` the
 * function it calls.
 */
import { sameShape, showShape } from "../array/ndarray.ts";
import type { Window } from "../kernels/windows.ts";
import { ops } from "../ops/index.ts";
import { apply, needsTensor, type Tensor } from "../tensor.ts";

/** How a loss turns one number per element into its result. */
export type Reduction = "mean" | "sum" | "none";

export interface LossOptions {
  readonly reduction?: Reduction;
}

export function relu(x: Tensor): Tensor {
  return apply(ops.relu, [x]);
}

export function sigmoid(x: Tensor): Tensor {
  return apply(ops.sigmoid, [x]);
}

export function tanh(x: Tensor): Tensor {
  return apply(ops.tanh, [x]);
}

/** Positive numbers that add up to 1 along `dim`. */
export function softmax(x: Tensor, dim: number): Tensor {
  return x.softmax(dim);
}

/** The logarithm of softmax, computed without overflow. */
export function logSoftmax(x: Tensor, dim: number): Tensor {
  return x.logSoftmax(dim);
}

/** x @ weightᵀ + bias for x of shape (..., in), weight (out, in), bias (out,). */
export function linear(x: Tensor, weight: Tensor, bias?: Tensor | null): Tensor {
  return apply(ops.linear, bias ? [x, weight, bias] : [x, weight]);
}

function reduce(operation: string, each: Tensor, reduction: Reduction): Tensor {
  if (reduction === "mean") return each.mean();
  if (reduction === "sum") return each.sum();
  if (reduction === "none") return each;
  throw new RangeError(`${operation}: reduction must be "mean", "sum" or "none", got ${String(reduction)}`);
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
export function mseLoss(
  predictions: Tensor,
  targets: Tensor,
  { reduction = "mean" }: LossOptions = {},
): Tensor {
  sameShapes("mseLoss", predictions, targets);
  return named(reduce("mseLoss", predictions.sub(targets).pow(2), reduction), "MseLossBackward0");
}

/** The mean of the absolute differences. */
export function l1Loss(
  predictions: Tensor,
  targets: Tensor,
  { reduction = "mean" }: LossOptions = {},
): Tensor {
  sameShapes("l1Loss", predictions, targets);
  return reduce("l1Loss", predictions.sub(targets).abs(), reduction);
}

/** Minus the log of the probability p that was given to the truth, for targets 0 and 1. Logs are cut at -100. */
export function binaryCrossEntropy(
  p: Tensor,
  targets: Tensor,
  { reduction = "mean" }: LossOptions = {},
): Tensor {
  sameShapes("binaryCrossEntropy", p, targets);
  if (p.size > 0 && !(p.detach().min().item() >= 0 && p.detach().max().item() <= 1)) {
    throw new RangeError(
      "binaryCrossEntropy: predictions must be probabilities from 0 to 1; pass them through sigmoid first",
    );
  }
  const each = apply(ops.binaryCrossEntropy, [p, targets]);
  return named(reduce("binaryCrossEntropy", each, reduction), "BinaryCrossEntropyBackward0");
}

/** Minus the log-probability of the right class: `logProbabilities` (n, classes), `targets` (n,) of whole numbers. */
export function nllLoss(
  logProbabilities: Tensor,
  targets: Tensor,
  { reduction = "mean" }: LossOptions = {},
): Tensor {
  checkClasses("nllLoss", logProbabilities, targets);
  const right = apply(ops.pick, [logProbabilities, targets], 1);
  return named(reduce("nllLoss", right.neg(), reduction), "NllLossBackward0");
}

/** One whole number per row, each the number of a column. */
function checkClasses(operation: string, scores: Tensor, targets: Tensor): void {
  needsTensor(operation, scores);
  needsTensor(operation, targets);
  const [rows, classes] = scores.shape;
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
      `${operation}: target ${odd} is no class; scores ${showShape(scores.shape)} have classes 0 to ${classes! - 1}`,
    );
  }
}

/** Softmax and nllLoss in one: `logits` (n, classes), `targets` (n,) of whole numbers. */
export function crossEntropy(logits: Tensor, targets: Tensor, options: LossOptions = {}): Tensor {
  checkClasses("crossEntropy", logits, targets);
  return nllLoss(logSoftmax(logits, 1), targets, options);
}

/** One length for both directions, or [vertical, horizontal]. */
type Pair = number | readonly [number, number];

export interface ConvolutionOptions {
  readonly stride?: Pair;
  readonly padding?: Pair;
}

const pair = (value: Pair): readonly [number, number] => (typeof value === "number" ? [value, value] : value);

function windowOf(size: Pair, stride: Pair, padding: Pair): Window {
  return { size: pair(size), stride: pair(stride), padding: pair(padding) };
}

/** x (n, in, height, width) with weight (out, in, h, w) and bias (out,): what a small filter sees at every place. */
export function conv2d(
  x: Tensor,
  weight: Tensor,
  bias: Tensor | null = null,
  { stride = 1, padding = 0 }: ConvolutionOptions = {},
): Tensor {
  const size = weight.shape.slice(2) as [number, number];
  return apply(ops.conv2d, bias ? [x, weight, bias] : [x, weight], windowOf(size, stride, padding));
}

/** The largest of each window; windows do not overlap unless `stride` is smaller than `size`. */
export function maxPool2d(
  x: Tensor,
  size: Pair,
  { stride = size, padding = 0 }: ConvolutionOptions = {},
): Tensor {
  return apply(ops.maxPool2d, [x], windowOf(size, stride, padding));
}

/** The mean of each window. */
export function avgPool2d(
  x: Tensor,
  size: Pair,
  { stride = size, padding = 0 }: ConvolutionOptions = {},
): Tensor {
  return apply(ops.avgPool2d, [x], windowOf(size, stride, padding));
}
