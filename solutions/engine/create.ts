/**
 * Floor 4 · making tensors: from data, from a rule, from chance.
 *
 * Sizes may stand one by one, `randn(784, 1)`, or in a list with options behind it,
 * `randn([784, 1], { requiresGrad: true })`.
 */
import { allocate, caster, type DType, isFloating, numberType, type TypedArray } from "./array/dtype.ts";
import { isNothing, normalizeAxis, type Shape, showShape, sizeOf, wrap } from "./array/ndarray.ts";
import { ops } from "./ops/index.ts";
import { defaultGenerator, type GeneratorState } from "./random.ts";
import { apply, type Nested, Tensor } from "./tensor.ts";

export interface TensorOptions {
  readonly dtype?: DType;
  readonly requiresGrad?: boolean;
}

type SizesAndOptions = number[] | [shape: Shape, options?: TensorOptions];

function needsShape(operation: string, shape: Shape): void {
  if (!Array.isArray(shape)) {
    throw new TypeError(`${operation}: the shape must be a list such as [2, 3], got ${String(shape)}`);
  }
  if (shape.some((length) => !Number.isInteger(length) || length < 0)) {
    throw new RangeError(`${operation}: lengths must be whole numbers, 0 or more, got ${showShape(shape)}`);
  }
}

function split(operation: string, args: SizesAndOptions): [Shape, TensorOptions] {
  const [shape, options] =
    typeof args[0] === "object"
      ? [args[0], (args[1] as TensorOptions | undefined) ?? {}]
      : [args as number[], {}];
  needsShape(operation, shape);
  return [shape, options];
}

function make(values: TypedArray, shape: Shape, dtype: DType, requiresGrad = false): Tensor {
  const result = new Tensor(wrap(values, shape, dtype));
  return requiresGrad ? result.requiresGrad_() : result;
}

// ── From data ───────────────────────────────────────────────────────────────────────────────────────────────────

/** The type a typed array keeps. */
function typeOf(values: TypedArray): DType {
  if (values instanceof Float32Array) return "float32";
  if (values instanceof Float64Array) return "float64";
  if (values instanceof Int32Array) return "int32";
  if (values instanceof Uint8Array) return "uint8";
  throw new TypeError(
    `tensor: cannot hold a ${(values as object).constructor.name}; pass a Float32Array, Float64Array, Int32Array or ` +
      "Uint8Array, or Array.from(...) of it",
  );
}

/**
 * A tensor with a copy of `data`.
 *
 * Numbers make float32, booleans make bool, a typed array keeps its type; `dtype` asks for another.
 *
 * @param data a number, a boolean, nested lists of them, or a typed array (which gives rank 1).
 * @throws when lists at the same depth have different lengths, or hold something else.
 */
export function tensor(
  data: Nested | TypedArray,
  { dtype, requiresGrad = false }: TensorOptions = {},
): Tensor {
  if (ArrayBuffer.isView(data)) {
    const own = typeOf(data);
    const values = dtype === undefined || dtype === own ? data.slice() : convert(data, dtype);
    return make(values, [data.length], dtype ?? own, requiresGrad);
  }
  const shape: number[] = [];
  for (let level: Nested = data; Array.isArray(level); level = (level[0] ?? 0) as Nested)
    shape.push(level.length);
  const flat: number[] = [];
  const kinds = new Set<string>();
  const collect = (part: Nested, depth: number): void => {
    if (Array.isArray(part) && part.length === shape[depth]) {
      for (const inner of part) collect(inner, depth + 1);
    } else if (depth === shape.length && (typeof part === "number" || typeof part === "boolean")) {
      kinds.add(typeof part);
      flat.push(Number(part));
    } else {
      const found = Array.isArray(part)
        ? `a list of ${part.length}`
        : (part as unknown) instanceof Tensor
          ? "a tensor (stack(...) joins tensors)"
          : String(part);
      const wanted = depth < shape.length ? `a list of ${shape[depth]}` : "a number";
      throw new TypeError(
        `tensor: expected ${wanted} at depth ${depth}, found ${found}; all lists at one depth must be equally long and hold numbers`,
      );
    }
  };
  collect(data, 0);
  const type = dtype ?? (kinds.size === 1 && kinds.has("boolean") ? "bool" : "float32");
  return make(convert(flat, type), shape, type, requiresGrad);
}

function convert(values: ArrayLike<number>, dtype: DType): TypedArray {
  const out = allocate(dtype, values.length);
  const rounded = caster(dtype);
  for (let i = 0; i < out.length; i++) out[i] = rounded(values[i]!);
  return out;
}

/**
 * A tensor around memory that already exists, in row-major order: no copy. For loaders of large data.
 *
 * @throws when the shape asks for another number of elements.
 */
export function fromTypedArray(values: TypedArray, shape: Shape, dtype: DType = typeOf(values)): Tensor {
  if (sizeOf(shape) !== values.length) {
    throw new RangeError(`fromTypedArray: ${values.length} values do not fill the shape ${showShape(shape)}`);
  }
  return make(values, shape, dtype);
}

// ── From a rule ─────────────────────────────────────────────────────────────────────────────────────────────────

export function zeros(...args: SizesAndOptions): Tensor {
  const [shape, { dtype = "float32", requiresGrad }] = split("zeros", args);
  return make(allocate(dtype, sizeOf(shape)), shape, dtype, requiresGrad);
}

export function ones(...args: SizesAndOptions): Tensor {
  const [shape, { dtype = "float32", requiresGrad }] = split("ones", args);
  return make(allocate(dtype, sizeOf(shape)).fill(1), shape, dtype, requiresGrad);
}

export function full(
  shape: Shape,
  value: number,
  { dtype = "float32", requiresGrad }: TensorOptions = {},
): Tensor {
  needsShape("full", shape);
  if (typeof value !== "number")
    throw new TypeError(`full: the value must be a number, got ${String(value)}`);
  return make(allocate(dtype, sizeOf(shape)).fill(caster(dtype)(value)), shape, dtype, requiresGrad);
}

/** The identity matrix: ones on the diagonal. */
export function eye(n: number, { dtype = "float32", requiresGrad }: TensorOptions = {}): Tensor {
  split("eye", [n]);
  const values = allocate(dtype, n * n);
  for (let i = 0; i < n; i++) values[i * n + i] = 1;
  return make(values, [n, n], dtype, requiresGrad);
}

/**
 * Numbers from `start` (0) up to but without `end`, `step` apart. int64 when all three are whole, else float32.
 *
 * @throws when the step is 0 or leads away from the end.
 */
export function arange(end: number): Tensor;
export function arange(start: number, end: number, step?: number, options?: TensorOptions): Tensor;
export function arange(first: number, second?: number, step = 1, options: TensorOptions = {}): Tensor {
  const [start, end] = second === undefined ? [0, first] : [first, second];
  if (![start, end, step].every(Number.isFinite)) {
    throw new RangeError(`arange: start, end and step must be numbers, got ${start}, ${end} and ${step}`);
  }
  if (step === 0 || (end - start) / step < 0) {
    throw new RangeError(`arange: a step of ${step} never leads from ${start} to ${end}`);
  }
  const count = Math.ceil((end - start) / step);
  const dtype = options.dtype ?? ([start, end, step].every(Number.isInteger) ? "int64" : "float32");
  const values = allocate(dtype, count);
  for (let i = 0; i < count; i++) values[i] = start + i * step;
  return make(values, [count], dtype, options.requiresGrad);
}

/** `steps` numbers from `start` to `end`, both included, equally far apart. */
export function linspace(start: number, end: number, steps: number, options: TensorOptions = {}): Tensor {
  split("linspace", [steps]);
  const dtype = options.dtype ?? "float32";
  const values = allocate(dtype, steps);
  const step = (end - start) / (steps - 1);
  // From both ends towards the middle, so that the last number is exactly `end`.
  for (let i = 0; i < steps; i++) values[i] = i < steps / 2 ? start + i * step : end - (steps - 1 - i) * step;
  if (steps === 1) values[0] = start;
  return make(values, [steps], dtype, options.requiresGrad);
}

// ── From chance: PyTorch's numbers for the same seed ────────────────────────────────────────────────────────────

/** Starts the stream of random numbers anew. The same seed gives the same numbers, here and in PyTorch. */
export function manualSeed(seed: number): void {
  defaultGenerator.manualSeed(seed);
}

/** Where the stream of random numbers stands; `setRngState` brings it back there. */
export function getRngState(): GeneratorState {
  return defaultGenerator.getState();
}

export function setRngState(state: GeneratorState): void {
  if (state?.twister === undefined) {
    throw new TypeError(`setRngState: needs what getRngState() gave, got ${String(state)}`);
  }
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

function needsFloat(operation: string, dtype: DType): void {
  if (isFloating(dtype)) return;
  throw new TypeError(
    `${operation}: draws float32 or float64, not ${dtype}; for whole numbers use randint(low, high, shape)`,
  );
}

/** Whole numbers from `low` up to but without `high`, as int64. */
export function randint(
  low: number,
  high: number,
  shape: Shape,
  { dtype = "int64" }: TensorOptions = {},
): Tensor {
  needsShape("randint", shape);
  if (![low, high, high - low].every(Number.isSafeInteger)) {
    throw new RangeError(`randint: low and high must be whole numbers up to 2^53, got ${low} and ${high}`);
  }
  if (!(low < high)) throw new RangeError(`randint: low ${low} must be less than high ${high}`);
  return make(convert(defaultGenerator.integers(low, high, sizeOf(shape)), dtype), shape, dtype);
}

/** The numbers 0 to n - 1 in random order, as int64. */
export function randperm(n: number): Tensor {
  split("randperm", [n]);
  return make(defaultGenerator.permutation(n), [n], "int64");
}

// ── From other tensors ──────────────────────────────────────────────────────────────────────────────────────────

function needsSome(operation: string, tensors: readonly Tensor[]): Tensor {
  if (!Array.isArray(tensors) || tensors.length === 0 || !tensors.every((t) => t instanceof Tensor)) {
    throw new TypeError(`${operation}: needs a list of at least one tensor, and nothing but tensors`);
  }
  return tensors[0]!;
}

/**
 * Tensors of one shape laid behind each other along a *new* dimension: a list of (28, 28) becomes (n, 28, 28).
 *
 * @throws when the shapes differ.
 */
export function stack(tensors: readonly Tensor[], dim = 0): Tensor {
  const first = needsSome("stack", tensors);
  return apply(ops.stack, tensors, normalizeAxis("stack", dim, first.rank + 1));
}

/**
 * Tensors joined along an *existing* dimension: (5, 3) and (2, 3) become (7, 3).
 *
 * @throws when another dimension differs.
 */
export function cat(tensors: readonly Tensor[], dim = 0): Tensor {
  const any = needsSome("cat", tensors);
  const first = tensors.find((one) => !isNothing(one)) ?? any;
  if (first.rank === 0)
    throw new RangeError("cat: tensors of rank 0 have no dimension to be joined along; use stack(...)");
  return apply(ops.cat, tensors, normalizeAxis("cat", dim, first.rank));
}

/** `a` where `condition` holds, else `b`; all three broadcast. */
export function where(condition: Tensor, a: Tensor | number, b: Tensor | number): Tensor {
  if (!(condition instanceof Tensor)) {
    throw new TypeError(
      `where: the condition must be a bool tensor such as x.gt(0), got ${String(condition)}`,
    );
  }
  for (const value of [a, b]) {
    if (!(value instanceof Tensor) && typeof value !== "number")
      throw new TypeError(`where: chooses between tensors or numbers, got ${String(value)}`);
  }
  if (condition.dtype !== "bool" && condition.dtype !== "uint8") {
    throw new TypeError(
      `where: the condition must be bool, got ${condition.dtype}; compare it with something, such as x.gt(0)`,
    );
  }
  const beside = a instanceof Tensor ? a.dtype : b instanceof Tensor ? b.dtype : "float32";
  const lift = (value: Tensor | number) =>
    value instanceof Tensor ? value : tensor(value, { dtype: numberType(value, beside) });
  return apply(ops.where, [condition, lift(a), lift(b)]);
}
