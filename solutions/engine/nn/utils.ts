/**
 * Floor 6 · what is done to gradients between backward and step.
 *
 * One batch in a thousand may have a gradient a thousand times as long as the others, and a single step along it can undo a
 * whole epoch. Clipping keeps its direction (or at least its signs) and bounds its length.
 */
import { IS, needsNumber, nothingMore, readOptions, show } from "../array/arguments.ts";
import { scalar } from "../array/ndarray.ts";
import { noGrad } from "../autograd.ts";
import { stack } from "../create/join.ts";
import { Tensor } from "../tensor.ts";

export interface ClipOptions {
  /** Which norm: 2 unless it is said; Infinity for the largest element. */
  readonly normType?: number;
  /** Throw when the norm is NaN or infinite, instead of scaling by it. */
  readonly errorIfNonfinite?: boolean;
}

/**
 * Scales all gradients by one factor, in place, so that together, as one long list, their norm is at most `maxNorm`.
 * Smaller ones stay as they are.
 *
 * @returns the norm before, as a tensor of rank 0.
 */
export function clipGradNorm_(
  parameters: Iterable<Tensor> | Tensor,
  maxNorm: number,
  options?: ClipOptions,
  ...more: readonly unknown[]
): Tensor {
  const grads = gradientsOf("clipGradNorm_", parameters);
  needsLimit("clipGradNorm_", "maxNorm", maxNorm);
  const known = { normType: IS.number, errorIfNonfinite: IS.boolean };
  const example = "clipGradNorm_(model.parameters(), 1, { normType: 2 })";
  const { normType = 2, errorIfNonfinite = false } = readOptions("clipGradNorm_", options, known, example);
  nothingMore("clipGradNorm_", parameters, more, `takes parameters, a norm and options, ${example}`);
  if (grads.length === 0) return new Tensor(scalar(0));
  return noGrad(() => {
    const total = stack(grads.map((grad) => grad.norm(normType))).norm(normType);
    if (errorIfNonfinite && !Number.isFinite(total.item()))
      throw new RangeError(
        `clipGradNorm_: the norm of the gradients is ${total.item()}, nothing to scale by`,
      );
    const scale = total.add(1e-6).pow(-1).mul(maxNorm).clamp(undefined, 1);
    for (const grad of grads) grad.mul_(scale);
    return total;
  });
}

/** Cuts every element of every gradient, in place, to the range from -`value` to `value`. */
export function clipGradValue_(
  parameters: Iterable<Tensor> | Tensor,
  value: number,
  ...more: readonly unknown[]
): void {
  const grads = gradientsOf("clipGradValue_", parameters);
  needsLimit("clipGradValue_", "the value", value);
  nothingMore("clipGradValue_", parameters, more, "takes parameters and a value");
  noGrad(() => {
    for (const grad of grads) grad.copy_(grad.clamp(-value, value));
  });
}

function gradientsOf(operation: string, parameters: Iterable<Tensor> | Tensor): Tensor[] {
  const isList = typeof (parameters as Partial<Iterable<Tensor>> | null)?.[Symbol.iterator] === "function";
  const list: readonly unknown[] =
    parameters instanceof Tensor ? [parameters] : isList ? [...parameters] : [null];
  const odd = list.findIndex((one) => !(one instanceof Tensor));
  if (odd !== -1) {
    const got = isList ? `number ${odd} is ${show(list[odd])}` : show(parameters);
    throw new TypeError(`${operation}: needs a list of parameters, model.parameters(), got ${got}`);
  }
  return (list as readonly Tensor[]).flatMap(({ grad }) => (grad === null ? [] : [grad]));
}

function needsLimit(operation: string, what: string, limit: unknown): void {
  needsNumber(operation, what, limit);
  if (limit < 0) throw new RangeError(`${operation}: ${what} must be 0 or more, got ${limit}`);
}
