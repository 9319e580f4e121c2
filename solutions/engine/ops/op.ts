/**
 * Floor 3 · what a differentiable operation is: one row with its forward pass and, beside it, one gradient rule per
 * input. (PyTorch keeps the same table in derivatives.yaml; JAX keeps one per primitive.)
 *
 * A rule answers: if the result moves the loss by `g` per unit, by how much does this input move it? It gets `g`, in
 * the shape of the result, and returns an array that has, or broadcasts back to, the shape of its input. A rule is
 * only called for inputs that need a gradient.
 */
import { isFloating } from "../array/dtype.ts";
import { type NdArray, showShape } from "../array/ndarray.ts";

/** What the forward pass leaves for the gradient rules. */
export interface Saved<Inputs extends readonly NdArray[], Args extends readonly unknown[]> {
  readonly inputs: Inputs;
  readonly output: NdArray;
  readonly args: Args;
  /** What the operation's `keep` gave. */
  readonly kept?: unknown;
}

export type GradientRule<Inputs extends readonly NdArray[], Args extends readonly unknown[]> = (
  g: NdArray,
  saved: Saved<Inputs, Args>,
  index: number,
) => NdArray;

export type Reads = readonly (number | "output")[];

export interface Op<Inputs extends readonly NdArray[] = [NdArray], Args extends readonly unknown[] = []> {
  readonly name: string;
  /** The name PyTorch prints in `grad_fn=<...>`; it may depend on the arguments. */
  readonly gradFn: string | ((saved: Saved<Inputs, Args>) => string);
  readonly forward: (inputs: Inputs, ...args: Args) => NdArray;
  /** What `forward` found out on the way to this output and the rules need again: the places of a pooling, say. */
  readonly keep?: (output: NdArray) => unknown;
  /** One rule per input. With more inputs than rules, the last rule serves the rest. */
  readonly gradients: readonly GradientRule<Inputs, Args>[];
  /**
   * Whose *values* each rule reads: inputs by their number, or the output. `backward` refuses to run when one that is
   * needed was overwritten meanwhile. (A shape is no value: `[]` for a rule that looks at nothing but `g`.)
   */
  readonly reads: readonly Reads[];
}

export type Unary<Args extends readonly unknown[] = []> = Op<[NdArray], Args>;
export type Binary<Args extends readonly unknown[] = []> = Op<[NdArray, NdArray], Args>;

/** The rule of an input that says where and not how much, such as an index: nothing changes smoothly with it. */
export function noGradient(operation: string): () => never {
  return () => {
    throw new TypeError(`${operation}: the index has no gradient`);
  };
}

/** PyTorch has no such operation for bool: what it could mean is not clear enough. */
export function refuseBool(operation: string, because: string, ...arrays: readonly NdArray[]): void {
  if (arrays.some((x) => x.dtype === "bool"))
    throw new TypeError(`${operation}: of a bool tensor, ${because}; use float() or long() first`);
}

/** @throws for whole numbers and bools. */
export function needsFloat(operation: string, x: NdArray): void {
  if (isFloating(x.dtype)) return;
  throw new TypeError(
    `${operation}: needs a floating type, but this tensor of shape ${showShape(x.shape)} is ${x.dtype}; use float() first`,
  );
}
