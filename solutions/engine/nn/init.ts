/**
 * Floor 6 · initial numbers for parameters, written in place and outside the graph. The same seed gives PyTorch's numbers.
 *
 * A layer with many inputs adds up many products, and a deep net does so again and again: with weights a little too large
 * the numbers explode, a little too small and they vanish. Xavier (Glorot and Bengio 2010) and Kaiming (He et al. 2015)
 * choose the spread so that they stay about as large as they were.
 */
import { needsNumber, nothingMore, readOptions, show } from "../array/arguments.ts";
import { isFloating } from "../array/dtype.ts";
import { showShape, wrap } from "../array/ndarray.ts";
import { noGrad } from "../autograd.ts";
import { defaultGenerator } from "../random.ts";
import { needsTensor, Tensor } from "../tensor.ts";

/** How much a function shrinks what goes through it decides how large weights before it should be. */
const GAINS = {
  linear: () => 1,
  conv1d: () => 1,
  conv2d: () => 1,
  conv3d: () => 1,
  sigmoid: () => 1,
  tanh: () => 5 / 3,
  relu: () => Math.sqrt(2),
  leaky_relu: (slope: number) => Math.sqrt(2 / (1 + slope ** 2)),
  selu: () => 3 / 4,
} as const;

export type Nonlinearity = keyof typeof GAINS;
const NAMES = Object.keys(GAINS).join(", ");

export interface KaimingOptions {
  /** The slope of a leaky ReLU below 0; 0 is a plain ReLU. */
  readonly a?: number;
  /** Whether to keep the size of what goes forward ("fan_in") or of the gradients ("fan_out"). */
  readonly mode?: "fan_in" | "fan_out";
  /** What comes after the layer. */
  readonly nonlinearity?: Nonlinearity;
}

const KAIMING = {
  a: (value: unknown) => (typeof value === "number" && Number.isFinite(value) ? null : "a number"),
  mode: (value: unknown) => (value === "fan_in" || value === "fan_out" ? null : '"fan_in" or "fan_out"'),
  nonlinearity: (value: unknown) => (Object.hasOwn(GAINS, value as string) ? null : `one of ${NAMES}`),
};

/** Fills with 0. Gives the tensor itself, as all functions here do. */
export function zeros_<T extends Tensor>(x: T, ...more: readonly unknown[]): T {
  needsTensor("zeros_", x);
  nothingMore("zeros_", x, more, "takes a tensor alone");
  return noGrad(() => x.zero_());
}

/** Fills with 1. */
export function ones_<T extends Tensor>(x: T, ...more: readonly unknown[]): T {
  needsTensor("ones_", x);
  nothingMore("ones_", x, more, "takes a tensor alone");
  return noGrad(() => x.fill_(1));
}

/** Fills with `value`. */
export function constant_<T extends Tensor>(x: T, value: number, ...more: readonly unknown[]): T {
  needsTensor("constant_", x);
  needsNumber("constant_", "the value", value);
  nothingMore("constant_", x, more, "takes a tensor and a value");
  return noGrad(() => x.fill_(value));
}

/** Normal numbers around `mean`. */
export function normal_<T extends Tensor>(x: T, mean = 0, std = 1, ...more: readonly unknown[]): T {
  needsFloat("normal_", x);
  needsFinite("normal_", "the mean", mean);
  needsFinite("normal_", "the standard deviation", std);
  nothingMore("normal_", x, more, "takes a tensor, a mean and a standard deviation");
  if (std < 0) throw new RangeError(`normal_: the standard deviation must be 0 or more, got ${std}`);
  return drawNormal(x, mean, std);
}

/** Uniform numbers: `low` or more, less than `high`. */
export function uniform_<T extends Tensor>(x: T, low = 0, high = 1, ...more: readonly unknown[]): T {
  needsFloat("uniform_", x);
  needsFinite("uniform_", "low", low);
  needsFinite("uniform_", "high", high);
  nothingMore("uniform_", x, more, "takes a tensor, low and high");
  if (low > high) throw new RangeError(`uniform_: low ${low} must not be more than high ${high}`);
  return drawUniform(x, low, high);
}

/** Uniform with standard deviation gain · √(2 / (inputs + outputs)). For a weight (out, in, ...). */
export function xavierUniform_<T extends Tensor>(x: T, gain = 1, ...more: readonly unknown[]): T {
  const bound = Math.sqrt(3) * xavierStd("xavierUniform_", x, gain, more);
  return drawUniform(x, -bound, bound);
}

/** Normal with standard deviation gain · √(2 / (inputs + outputs)). For a weight (out, in, ...). */
export function xavierNormal_<T extends Tensor>(x: T, gain = 1, ...more: readonly unknown[]): T {
  return drawNormal(x, 0, xavierStd("xavierNormal_", x, gain, more));
}

/** Uniform with standard deviation gain / √inputs, or / √outputs with mode "fan_out". For a weight (out, in, ...). */
export function kaimingUniform_<T extends Tensor>(
  x: T,
  options?: KaimingOptions,
  ...more: readonly unknown[]
): T {
  const bound = Math.sqrt(3) * kaimingStd("kaimingUniform_", x, options, more);
  return drawUniform(x, -bound, bound);
}

/** Normal with standard deviation gain / √inputs, or / √outputs with mode "fan_out". For a weight (out, in, ...). */
export function kaimingNormal_<T extends Tensor>(
  x: T,
  options?: KaimingOptions,
  ...more: readonly unknown[]
): T {
  return drawNormal(x, 0, kaimingStd("kaimingNormal_", x, options, more));
}

/** By how much weights before this function should be larger. `slope` is that of a leaky ReLU below 0. */
export function calculateGain(nonlinearity: Nonlinearity, slope = 0.01, ...more: readonly unknown[]): number {
  const wanted = KAIMING.nonlinearity(nonlinearity);
  if (wanted !== null)
    throw new RangeError(`calculateGain: the function must be ${wanted}, got ${show(nonlinearity)}`);
  needsFinite("calculateGain", "the slope", slope);
  nothingMore("calculateGain", nonlinearity, more, "takes a function's name and a slope");
  return GAINS[nonlinearity](slope);
}

function xavierStd(operation: string, x: Tensor, gain: number, more: readonly unknown[]): number {
  const { fanIn, fanOut } = fansOf(operation, x);
  needsFinite(operation, "the gain", gain);
  nothingMore(operation, x, more, "takes a tensor and a gain");
  if (gain < 0) throw new RangeError(`${operation}: the gain must be 0 or more, got ${gain}`);
  return gain * Math.sqrt(2 / (fanIn + fanOut));
}

function kaimingStd(
  operation: string,
  x: Tensor,
  options: KaimingOptions | undefined,
  more: readonly unknown[],
): number {
  const { fanIn, fanOut } = fansOf(operation, x);
  const example = `${operation}(weight, { nonlinearity: "relu" })`;
  const {
    a = 0,
    mode = "fan_in",
    nonlinearity = "leaky_relu",
  } = readOptions(operation, options, KAIMING, example);
  nothingMore(operation, x, more, `takes a tensor and options, ${example}`);
  return calculateGain(nonlinearity, a) / Math.sqrt(mode === "fan_in" ? fanIn : fanOut);
}

/** How many inputs each output of a weight (out, in, ...) has, and how many outputs each input. */
function fansOf(operation: string, x: Tensor): { readonly fanIn: number; readonly fanOut: number } {
  needsFloat(operation, x);
  if (x.rank < 2) {
    throw new RangeError(
      `${operation}: needs a weight (out, in) or (out, in, height, width), whose inputs can be counted, got ` +
        `${showShape(x.shape)}; for a bias use zeros_ or uniform_`,
    );
  }
  const [outputs, inputs, ...window] = x.shape as [number, number, ...number[]];
  const field = window.reduce((a, b) => a * b, 1);
  return { fanIn: inputs * field, fanOut: outputs * field };
}

function drawUniform<T extends Tensor>(x: T, low: number, high: number): T {
  if (x.size === 0) return x;
  const g = defaultGenerator;
  const drawn = x.dtype === "float32" ? g.uniforms(x.size, low, high) : g.uniforms64(x.size, low, high);
  return noGrad(() => x.copy_(new Tensor(wrap(drawn, x.shape, x.dtype))));
}

function drawNormal<T extends Tensor>(x: T, mean: number, std: number): T {
  if (x.size === 0) return x;
  const drawn = x.dtype === "float32" ? defaultGenerator.normals(x.size) : defaultGenerator.normals64(x.size);
  for (let i = 0; i < drawn.length; i++) drawn[i] = drawn[i]! * std + mean;
  return noGrad(() => x.copy_(new Tensor(wrap(drawn, x.shape, x.dtype))));
}

function needsFloat(operation: string, x: unknown): void {
  needsTensor(operation, x);
  if (!isFloating(x.dtype))
    throw new TypeError(
      `${operation}: draws float32 or float64, but this tensor of shape ${showShape(x.shape)} is ${x.dtype}`,
    );
}

function needsFinite(operation: string, what: string, value: unknown): void {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw new TypeError(`${operation}: ${what} must be a number, got ${show(value)}`);
}
