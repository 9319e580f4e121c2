/**
 * Floor 6 · losses for classes.
 */
import { type Check, IS, readOptions } from "../../array/arguments.ts";
import { sameShape, showShape } from "../../array/ndarray.ts";
import { ops } from "../../ops/index.ts";
import { apply, needsTensor, Tensor } from "../../tensor.ts";
import { checkedReduction, type LossOptions, named, type Reduction, reduce } from "./reduction.ts";

export interface NLLLossOptions extends LossOptions {
  /** How much each class counts, (classes): more for a rare one. The mean is then divided by the sum of what counted. */
  readonly weight?: Tensor | null;
}

export interface CrossEntropyOptions extends NLLLossOptions {
  /** How much of the target's 1 is shared out evenly over all classes, from 0 (nothing) to 1. */
  readonly labelSmoothing?: number;
}

const isWeight: Check = (value) =>
  value === null || value instanceof Tensor ? null : "a tensor with a number for each class";
/** What the options of these losses must be. */
export const NLL_OPTIONS = { reduction: IS.anything, weight: isWeight };
export const CROSS_ENTROPY_OPTIONS = {
  ...NLL_OPTIONS,
  labelSmoothing: ((value) =>
    typeof value === "number" && value >= 0 && value <= 1 ? null : "a number from 0 to 1") as Check,
};

/** Minus the log-probability of the right class: `logProbabilities` (n, classes), `targets` (n) of whole numbers. */
export function nllLoss(logProbabilities: Tensor, targets: Tensor, options?: NLLLossOptions): Tensor {
  const example = 'nllLoss(logProbabilities, targets, { reduction: "sum" })';
  const { reduction = "mean", weight = null } = readOptions("nllLoss", options, NLL_OPTIONS, example);
  checkedReduction("nllLoss", reduction);
  checkClasses("nllLoss", logProbabilities, targets);
  checkWeight("nllLoss", logProbabilities, weight);
  return named(chosen(logProbabilities, targets, weight, reduction), "NllLossBackward0");
}

/** Softmax and nllLoss in one: `logits` (n, classes), `targets` (n) of whole numbers. */
export function crossEntropy(logits: Tensor, targets: Tensor, options?: CrossEntropyOptions): Tensor {
  const example = "crossEntropy(logits, targets, { labelSmoothing: 0.1 })";
  const {
    reduction = "mean",
    weight = null,
    labelSmoothing = 0,
  } = readOptions("crossEntropy", options, CROSS_ENTROPY_OPTIONS, example);
  checkedReduction("crossEntropy", reduction);
  checkClasses("crossEntropy", logits, targets);
  checkWeight("crossEntropy", logits, weight);
  const logs = logits.logSoftmax(1);
  const right = named(chosen(logs, targets, weight, reduction), "NllLossBackward0");
  if (labelSmoothing === 0) return right;
  const all = logs.mul(weight?.detach() ?? -1).sum(1);
  const spread = averaged(weight === null ? all : all.neg(), targets, weight, reduction);
  return right.mul(1 - labelSmoothing).add(spread.mul(labelSmoothing / logits.shape[1]!));
}

/** Minus the number at each row's class, times that class's weight, reduced. */
function chosen(logs: Tensor, targets: Tensor, weight: Tensor | null, reduction: Reduction): Tensor {
  const each = apply(ops.pick, [logs, targets], 1).neg();
  return weight === null
    ? reduce(each, reduction)
    : averaged(each.mul(weightsOf(targets, weight)), targets, weight, reduction);
}

/** Where classes count differently, a mean is the sum over what counted, and not over how many there are. */
function averaged(each: Tensor, targets: Tensor, weight: Tensor | null, reduction: Reduction): Tensor {
  if (weight === null || reduction !== "mean") return reduce(each, reduction);
  return each.sum().div(weightsOf(targets, weight).sum());
}

/** Each target's weight. No gradient goes there, as in PyTorch. */
const weightsOf = (targets: Tensor, weight: Tensor) => weight.detach().indexSelect(0, targets);

function checkWeight(operation: string, scores: Tensor, weight: Tensor | null): void {
  const classes = scores.shape[1]!;
  if (weight === null || (sameShape(weight.shape, [classes]) && weight.dtype === scores.dtype)) return;
  throw new RangeError(
    `${operation}: weight must be ${scores.dtype} with a number for each class, (${classes}), got ${weight.dtype} ${showShape(weight.shape)}`,
  );
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
      `${operation}: targets are one whole number per row, (${rows}), got ${showShape(targets.shape)}; ${columns}`,
    );
  }
  if (scores.rank !== 2 || targets.rank !== 1 || rows !== targets.shape[0]) {
    throw new RangeError(
      `${operation}: needs (n, classes) and (n), got ${showShape(scores.shape)} and ${showShape(targets.shape)}`,
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
