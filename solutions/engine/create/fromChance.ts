/**
 * Floor 5 · tensors from chance: PyTorch's numbers for the same seed.
 */
import { nothingMore, show } from "../array/arguments.ts";
import { type DType, isFloating } from "../array/dtype.ts";
import { type Shape, sizeOf } from "../array/ndarray.ts";
import { defaultGenerator, type GeneratorState } from "../random.ts";
import { needsRoomFor, needsTensor, type Tensor } from "../tensor.ts";
import {
  convert,
  like,
  make,
  needsShape,
  optionsOf,
  type SizesAndOptions,
  split,
  type TensorOptions,
} from "./arguments.ts";

/** Starts the stream of random numbers anew. The same seed gives the same numbers, here and in PyTorch. */
export function manualSeed(seed: number): void {
  defaultGenerator.manualSeed(seed);
}

/** Where the stream of random numbers stands; `setRngState` brings it back there. */
export function getRngState(): GeneratorState {
  return defaultGenerator.getState();
}

export function setRngState(state: GeneratorState): void {
  defaultGenerator.setState(state);
}

/** Uniform numbers: 0 or more, less than 1. float32 or float64. */
export function rand(...args: SizesAndOptions): Tensor {
  const [shape, { dtype = "float32", requiresGrad }] = split("rand", args);
  needsFloat("rand", dtype);
  const count = sizeOf(shape);
  const values = dtype === "float32" ? defaultGenerator.uniforms(count) : defaultGenerator.uniforms64(count);
  return make(values, shape, dtype, requiresGrad);
}

/** Standard normal numbers: mean 0, standard deviation 1. float32 or float64. */
export function randn(...args: SizesAndOptions): Tensor {
  const [shape, { dtype = "float32", requiresGrad }] = split("randn", args);
  needsFloat("randn", dtype);
  const count = sizeOf(shape);
  const values = dtype === "float32" ? defaultGenerator.normals(count) : defaultGenerator.normals64(count);
  return make(values, shape, dtype, requiresGrad);
}

/** Like `rand`, in the shape and type of another tensor. */
export function randLike(x: Tensor, options?: TensorOptions, ...more: readonly unknown[]): Tensor {
  const { shape, dtype, requiresGrad = false } = like("randLike", x, [options, ...more]);
  needsFloat("randLike", dtype);
  return rand(shape, { dtype, requiresGrad });
}

/** Like `randn`, in the shape and type of another tensor. */
export function randnLike(x: Tensor, options?: TensorOptions, ...more: readonly unknown[]): Tensor {
  const { shape, dtype, requiresGrad = false } = like("randnLike", x, [options, ...more]);
  needsFloat("randnLike", dtype);
  return randn(shape, { dtype, requiresGrad });
}

function needsFloat(operation: string, dtype: DType): void {
  if (isFloating(dtype)) return;
  throw new TypeError(
    `${operation}: draws float32 or float64, not ${dtype}; for whole numbers use randint(low, high, shape)`,
  );
}

/** Whole numbers from `low` up to but without `high`, as int64. */
export function randint(low: number, high: number, shape: Shape, options?: TensorOptions): Tensor {
  needsShape("randint", shape);
  const { dtype = "int64", requiresGrad } = optionsOf("randint", options, "randint(0, 10, [2, 3]");
  if (![low, high].every(Number.isSafeInteger) || !Number.isSafeInteger(high - low)) {
    throw new RangeError(
      `randint: low and high must be whole numbers up to 2^53, got ${show(low)} and ${show(high)}`,
    );
  }
  if (!(low < high)) throw new RangeError(`randint: low ${low} must be less than high ${high}`);
  needsRoomFor("randint", low, dtype);
  needsRoomFor("randint", high - 1, dtype);
  const drawn = defaultGenerator.integers(low, high, sizeOf(shape));
  return make(convert("randint", drawn, dtype), shape, dtype, requiresGrad);
}

/** The numbers 0 to n - 1 in random order, as int64. */
export function randperm(n: number, ...more: readonly unknown[]): Tensor {
  needsShape("randperm", [n]);
  nothingMore("randperm", n, more, "takes n alone and gives int64");
  return make(defaultGenerator.permutation(n), [n], "int64");
}

/**
 * Throws a coin per element: 1 with the probability that stands there, else 0, in the same shape and type. What was drawn
 * doesn't change smoothly with the probability, so it has no gradient (in PyTorch the gradient is 0).
 */
export function bernoulli(probabilities: Tensor, ...more: readonly unknown[]): Tensor {
  needsTensor("bernoulli", probabilities);
  nothingMore("bernoulli", probabilities, more, "takes a tensor of probabilities alone");
  const { shape, dtype } = probabilities;
  needsFloat("bernoulli", dtype);
  const chances = probabilities.toTypedArray();
  const odd = chances.findIndex((chance) => !(chance >= 0 && chance <= 1));
  if (odd !== -1)
    throw new RangeError(
      `bernoulli: probabilities are numbers from 0 to 1, but element ${odd} is ${chances[odd]}`,
    );
  const drawn =
    dtype === "float32"
      ? defaultGenerator.uniforms(chances.length)
      : defaultGenerator.uniforms64(chances.length);
  return make(
    drawn.map((u, i) => (u < chances[i]! ? 1 : 0)),
    shape,
    dtype,
  );
}
