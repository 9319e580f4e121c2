/**
 * Floor 6 · what losses share: how one number per element becomes the result.
 */
import { IS, readOptions } from "../../array/arguments.ts";
import type { Tensor } from "../../tensor.ts";

/** How a loss turns one number per element into its result. */
export type Reduction = "mean" | "sum" | "none";

export interface LossOptions {
  readonly reduction?: Reduction;
}

/** How a loss is to be reduced; checked before anything is computed. */
export function reductionOf(operation: string, options: LossOptions | undefined): Reduction {
  const example = `${operation}(predictions, targets, { reduction: "sum" })`;
  const { reduction = "mean" } = readOptions(operation, options, { reduction: IS.anything }, example);
  return checkedReduction(operation, reduction);
}

/** @throws when it is none of the three. */
export function checkedReduction(operation: string, reduction: Reduction): Reduction {
  if (["mean", "sum", "none"].includes(reduction)) return reduction;
  throw new RangeError(`${operation}: reduction must be "mean", "sum" or "none", got ${String(reduction)}`);
}

/** One number per element, or their sum or mean. */
export function reduce(each: Tensor, reduction: Reduction): Tensor {
  if (reduction === "none") return each;
  return reduction === "sum" ? each.sum() : each.mean();
}

/** Lets a loss print its own name instead of that of its last step. */
export function named(result: Tensor, gradFn: string): Tensor {
  if (result.gradFn !== null) result.gradFn.label = gradFn;
  return result;
}
