/**
 * Floor 4 · the Tensor that users hold: an array, perhaps a gradient, and perhaps the node that made it.
 *
 * Each method is one line: it names an operation of floor 3. Names are PyTorch's in camelCase.
 */
import { inspect } from "node:util";
import {
  IS,
  needsBoolean,
  needsDtype,
  needsNumber,
  readOptions,
  refusePlaces,
  show,
  takeAtMost,
} from "./array/arguments.ts";
import {
  type DType,
  isFloating,
  kindOf,
  limitsOf,
  numberType,
  resultType,
  type TypedArray,
} from "./array/dtype.ts";
import { NdArray, normalizeAxis, type Shape, sameShape, scalar, showShape, wrap } from "./array/ndarray.ts";
import { GraphNode, isGradEnabled, type Leaf, type Origin, propagate } from "./autograd.ts";
import { addScaled, compare, floatType, rounded } from "./kernels/arithmetic.ts";
import { collectGarbage } from "./kernels/garbage.ts";
import { placesOfNonzero } from "./kernels/gather.ts";
import { giveBack, keepOnLoan, takeOut } from "./kernels/loans.ts";
import { cast, contiguous, map, toDense, updateInPlace } from "./kernels/loops.ts";
import { argBest, countNonzero, reducedAxes, reducedShape } from "./kernels/reduce.ts";
import type { Formula2 } from "./kernels/rows.ts";
import { sortedPlaces } from "./kernels/sort.ts";
import { multiplying } from "./kernels/whole.ts";
import { type Op, ops, refuseBool, type Saved } from "./ops/index.ts";
import type { Dims } from "./ops/reduce.ts";
import { formatTensor } from "./print.ts";

/** Numbers (or booleans) in lists in lists: what `tensor` takes and `tolist` gives. */
export type Nested = number | boolean | readonly Nested[];
/** Lengths, one by one or as a list: `view(-1, 784)` or `view([-1, 784])`. */
export type Sizes = number[] | [Shape];

/** A tensor as JSON holds it. */
export interface JsonTensor {
  readonly shape: Shape;
  readonly dtype: DType;
  /** Nested lists of numbers or truths; "NaN", "Infinity" and "-Infinity" are texts. */
  readonly data: unknown;
}

export interface Keepdim {
  /** Keep the reduced dimensions as length 1. */
  readonly keepdim?: boolean;
}

export interface Spread extends Keepdim {
  /** Divide by n - correction: 1 (the default) for a sample, 0 for the whole population. */
  readonly correction?: number;
}

const KEEPDIM = { keepdim: IS.boolean };
const SPREAD = { ...KEEPDIM, correction: IS.number };
const keepdimOf = (operation: string, options: Keepdim | undefined): boolean =>
  readOptions(operation, options, KEEPDIM, `${operation}(0, { keepdim: true })`).keepdim ?? false;

/** The lengths (or the dimensions) that were given in one of the two ways. */
export function sizesOf(operation: string, sizes: Sizes): Shape {
  const list: unknown = typeof sizes[0] === "number" || sizes.length === 0 ? sizes : sizes[0];
  const isOneList = list === sizes || sizes.length === 1;
  if (Array.isArray(list) && isOneList && list.every((length) => typeof length === "number"))
    return [...list]; // It belongs to the caller, who may change it.
  throw new TypeError(
    `${operation}: takes numbers, ${operation}(2, 3), or one list of them, ${operation}([2, 3]), got ${sizes.map(show).join(", ")}`,
  );
}

/** JavaScript lets one pass anything; this says at once what is wrong with it. */
export function needsTensor(operation: string, value: unknown): asserts value is Tensor {
  if (!(value instanceof Tensor)) throw new TypeError(`${operation}: expected a tensor, got ${show(value)}`);
}

/** Runs an operation and, where a gradient may be asked for, leaves a node in the graph. */
export function apply<Inputs extends readonly NdArray[], Args extends readonly unknown[]>(
  op: Op<Inputs, Args>,
  tensors: readonly Tensor[],
  ...args: Args
): Tensor {
  const arrays: NdArray[] = [];
  let needsGrad = false;
  for (const tensor of tensors) {
    needsTensor(op.name, tensor);
    arrays.push(tensor.array);
    needsGrad ||= tensor.requiresGrad;
  }
  const inputs = arrays as readonly NdArray[] as Inputs;
  const output = op.forward(inputs, ...args);
  const result = new Tensor(output);
  if (needsGrad && isGradEnabled() && isFloating(output.dtype))
    result.gradFn = recorded(op, tensors, { inputs, output, args });
  else collectGarbage();
  return result;
}

function recorded<Inputs extends readonly NdArray[], Args extends readonly unknown[]>(
  op: Op<Inputs, Args>,
  tensors: readonly Tensor[],
  saved: Saved<Inputs, Args>,
): GraphNode {
  return new GraphNode(
    op,
    saved,
    tensors.map((tensor) => tensor.origin()),
  );
}

export class Tensor implements Leaf {
  /** The strided array below. Lessons do not need it; the engine does. */
  readonly array: NdArray;
  /** The node that made this tensor, or null for one that the user made. */
  gradFn: GraphNode | null = null;
  #wantsGrad = false;
  #grad: Tensor | null = null;

  constructor(array: NdArray) {
    if (!(array instanceof NdArray))
      throw new TypeError(`Tensor: is made by tensor([...]), zeros(...) and the like, got ${show(array)}`);
    this.array = array;
  }

  // ── What it is ────────────────────────────────────────────────────────────────────────────────────────────────

  /** The length of each dimension. */
  get shape(): Shape {
    return this.array.shape;
  }
  /** How many dimensions there are: the length of the shape. */
  get rank(): number {
    return this.array.rank;
  }
  /** How many elements there are. */
  get size(): number {
    return this.array.size;
  }
  /** How many elements to walk in memory for one step along each dimension. */
  get strides(): Shape {
    return this.array.strides;
  }
  get dtype(): DType {
    return this.array.dtype;
  }
  /** Whether gradients flow back to or through this tensor. */
  get requiresGrad(): boolean {
    return this.#wantsGrad || this.gradFn !== null;
  }
  /** True for what the user made, false for the result of a recorded operation. */
  get isLeaf(): boolean {
    return this.gradFn === null;
  }
  /**
   * The sum of all gradients that `backward` has brought here, or null before the first. Set it to null to clear.
   *
   * @throws when set to anything but null or a tensor of this shape and type.
   */
  get grad(): Tensor | null {
    if (this.#grad !== null) takeOut(this.#grad.array); // from now on anybody may hold it
    return this.#grad;
  }
  set grad(value: Tensor | null) {
    if (value !== null) {
      const fits =
        value instanceof Tensor && value.dtype === this.dtype && sameShape(value.shape, this.shape);
      const got = value instanceof Tensor ? `${value.dtype} ${showShape(value.shape)}` : show(value);
      if (!fits) {
        throw new TypeError(
          `grad: must be null or a tensor like the one it belongs to, ${this.dtype} ${showShape(this.shape)}, got ${got}`,
        );
      }
    }
    if (this.#grad !== null && this.#grad !== value) giveBack(this.#grad.array);
    this.#grad = value;
  }
  /** For optimizers: the gradient's array, to be read at once and not to be kept. */
  get gradArray(): NdArray | null {
    return this.#grad?.array ?? null;
  }
  /** The same numbers outside the graph: writing here changes this tensor, and no gradient knows. */
  get data(): Tensor {
    return new Tensor(this.array);
  }
  set data(_: Tensor) {
    throw new TypeError(
      "data: cannot be exchanged for another tensor; write into it, as in p.data.copy_(...) or p.data.sub_(...)",
    );
  }

  // ── Out to plain JavaScript ───────────────────────────────────────────────────────────────────────────────────

  /**
   * The one number in a tensor of one element.
   *
   * @throws when there are more, or none.
   */
  item(): number {
    if (this.size !== 1) {
      throw new RangeError(
        `item: a tensor of shape ${showShape(this.shape)} has ${this.size} elements, not one; use tolist()`,
      );
    }
    return this.array.values[this.array.offset]!;
  }

  /** Nested lists of numbers (of booleans for bool); for rank 0 just the number. */
  tolist(): Nested {
    const values = toDense(this.array);
    const one = this.dtype === "bool" ? (at: number) => values[at] === 1 : (at: number) => values[at]!;
    let next = 0;
    const build = (axis: number): Nested =>
      axis === this.rank ? one(next++) : Array.from({ length: this.shape[axis]! }, () => build(axis + 1));
    return build(0);
  }

  /** A copy of the elements in row-major order. */
  toTypedArray(): TypedArray {
    return toDense(this.array);
  }

  /**
   * What `JSON.stringify` writes: shape, type and the numbers as nested lists (which have no nan and no infinities: those
   * are texts). `tensor(JSON.parse(text))` reads it.
   */
  toJSON(): JsonTensor {
    const written = (part: Nested): unknown => {
      if (Array.isArray(part)) return part.map(written);
      return typeof part === "number" && !Number.isFinite(part) ? String(part) : part;
    };
    return { shape: this.shape, dtype: this.dtype, data: written(this.tolist()) };
  }

  /** What PyTorch prints. */
  toString(): string {
    return formatTensor({
      values: contiguousValues(this.array),
      shape: this.shape,
      dtype: this.dtype,
      requiresGrad: this.requiresGrad,
      gradFn: this.gradFn?.name ?? null,
    });
  }

  [inspect.custom](): string {
    return this.toString();
  }

  /**
   * Text is fine, `${t}`; arithmetic is not: JavaScript would make NaN of `1 - t` and a sentence of `t + 1`.
   *
   * @throws where JavaScript asks for a number.
   */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === "string") return this.toString();
    throw new TypeError(
      "a tensor cannot stand beside + - * / or <: write a.add(b), p.neg().add(1) for 1 - p, x.gt(0); item() gives the number of a tensor that has just one",
    );
  }

  /** The elements along the first dimension, one tensor each. */
  *[Symbol.iterator](): Iterator<Tensor> {
    if (this.rank === 0) throw new TypeError("a tensor of rank 0 cannot be iterated over; use item()");
    for (let i = 0; i < this.shape[0]!; i++) yield this.select(0, i);
  }

  // ── Elementwise ───────────────────────────────────────────────────────────────────────────────────────────────

  add(other: Tensor | number): Tensor {
    return apply(ops.add, [this, this.#lift("add", other)]);
  }
  sub(other: Tensor | number): Tensor {
    return apply(ops.sub, [this, this.#lift("sub", other)]);
  }
  mul(other: Tensor | number): Tensor {
    return apply(ops.mul, [this, this.#lift("mul", other)]);
  }
  /** True division: whole numbers give float32. */
  div(other: Tensor | number): Tensor {
    // A number beside whole ones stays what it is: 300 is no uint8, and yet one can divide by it.
    const isPlain = typeof other === "number" && !isFloating(this.dtype);
    return apply(ops.div, [this, isPlain ? new Tensor(scalar(other)) : this.#lift("div", other)]);
  }
  /** @throws for a whole type and a negative whole exponent: the result would be a fraction. */
  pow(exponent: Tensor | number): Tensor {
    if (!isFloating(this.dtype) && Number.isInteger(exponent) && Number(exponent) < 0) {
      throw new RangeError(
        `pow: the ${this.dtype} tensor of shape ${showShape(this.shape)} holds whole numbers, and their power ${exponent} is a fraction; use float() first`,
      );
    }
    if (Number.isInteger(exponent)) needsRoomFor("pow", exponent as number, this.dtype);
    return apply(ops.pow, [this, this.#lift("pow", exponent)], typeof exponent === "number");
  }
  neg(): Tensor {
    return apply(ops.neg, [this]);
  }
  abs(): Tensor {
    return apply(ops.abs, [this]);
  }
  exp(): Tensor {
    return apply(ops.exp, [this]);
  }
  /** The natural logarithm. */
  log(): Tensor {
    return apply(ops.log, [this]);
  }
  sqrt(): Tensor {
    return apply(ops.sqrt, [this]);
  }
  /** 1 / √x. */
  rsqrt(): Tensor {
    return apply(ops.rsqrt, [this]);
  }
  /** Down to a whole number. The gradient is 0. */
  floor(): Tensor {
    return apply(ops.floor, [this]);
  }
  /** To the nearest whole number, from the middle to the even one. The gradient is 0. */
  round(): Tensor {
    return apply(ops.round, [this]);
  }
  /** -1, 0 or 1. The gradient is 0. */
  sign(): Tensor {
    return apply(ops.sign, [this]);
  }
  sin(): Tensor {
    return apply(ops.sin, [this]);
  }
  cos(): Tensor {
    return apply(ops.cos, [this]);
  }
  sigmoid(): Tensor {
    return apply(ops.sigmoid, [this]);
  }
  tanh(): Tensor {
    return apply(ops.tanh, [this]);
  }
  relu(): Tensor {
    return apply(ops.relu, [this]);
  }
  /** The larger of the two, element by element. */
  maximum(other: Tensor): Tensor {
    return apply(ops.maximum, [this, other]);
  }
  /** The smaller of the two, element by element. */
  minimum(other: Tensor): Tensor {
    return apply(ops.minimum, [this, other]);
  }
  /**
   * Every element cut to the range from `min` to `max`; one of the two may be left out, as undefined.
   *
   * @throws when a type of whole numbers cannot hold an end.
   */
  clamp(min?: number, max?: number): Tensor {
    if (min === undefined && max === undefined)
      throw new TypeError(
        "clamp: needs min, max or both, as in clamp(0), clamp(undefined, 1) or clamp(0, 1)",
      );
    const [low, high] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
    for (const end of [min === undefined ? low : min, max === undefined ? high : max]) {
      if (typeof end !== "number" || Number.isNaN(end))
        throw new TypeError(`clamp: min and max must be numbers, got ${show(end)}`);
    }
    const ends = [low, high].filter(Number.isFinite);
    if (ends.every(Number.isInteger)) for (const end of ends) needsRoomFor("clamp", end, this.dtype); // a fraction makes floats
    return apply(ops.clamp, [this], low, high);
  }

  // ── Comparisons: bool tensors, without gradient ───────────────────────────────────────────────────────────────

  eq(other: Tensor | number): Tensor {
    return this.#compare("eq", other, (a, b) => a === b);
  }
  ne(other: Tensor | number): Tensor {
    return this.#compare("ne", other, (a, b) => a !== b);
  }
  lt(other: Tensor | number): Tensor {
    return this.#compare("lt", other, (a, b) => a < b);
  }
  le(other: Tensor | number): Tensor {
    return this.#compare("le", other, (a, b) => a <= b);
  }
  gt(other: Tensor | number): Tensor {
    return this.#compare("gt", other, (a, b) => a > b);
  }
  ge(other: Tensor | number): Tensor {
    return this.#compare("ge", other, (a, b) => a >= b);
  }

  // ── Products and reductions ───────────────────────────────────────────────────────────────────────────────────

  /** The matrix product, Python's `@`. */
  matmul(other: Tensor): Tensor {
    return apply(ops.matmul, [this, other]);
  }
  sum(dim?: Dims, options?: Keepdim): Tensor {
    return apply(ops.sum, [this], dim, keepdimOf("sum", options));
  }
  mean(dim?: Dims, options?: Keepdim): Tensor {
    return apply(ops.mean, [this], dim, keepdimOf("mean", options));
  }
  /** The standard deviation, divided by n - 1 unless `correction` says otherwise. */
  std(dim?: Dims, options?: Spread): Tensor {
    const { keepdim = false, correction = 1 } = readOptions(
      "std",
      options,
      SPREAD,
      "std(0, { correction: 0 })",
    );
    return apply(ops.std, [this], dim, keepdim, correction);
  }
  /** The variance, divided by n - 1 unless `correction` says otherwise. */
  var(dim?: Dims, options?: Spread): Tensor {
    const { keepdim = false, correction = 1 } = readOptions(
      "var",
      options,
      SPREAD,
      "var(0, { correction: 0 })",
    );
    return apply(ops.variance, [this], dim, keepdim, correction);
  }
  /** The largest of all elements; or, along one dimension, the largest values and where they stand. */
  max(): Tensor;
  max(dim: number, options?: Keepdim): { values: Tensor; indices: Tensor };
  max(dim?: number, options?: Keepdim): Tensor | { values: Tensor; indices: Tensor } {
    return dim === undefined && options === undefined
      ? apply(ops.max, [this])
      : this.#best("max", 1, dim as number, keepdimOf("max", options));
  }
  /** The smallest of all elements; or, along one dimension, the smallest values and where they stand. */
  min(): Tensor;
  min(dim: number, options?: Keepdim): { values: Tensor; indices: Tensor };
  min(dim?: number, options?: Keepdim): Tensor | { values: Tensor; indices: Tensor } {
    return dim === undefined && options === undefined
      ? apply(ops.min, [this])
      : this.#best("min", -1, dim as number, keepdimOf("min", options));
  }
  /** Where the largest element stands: in the flattened tensor, or along one dimension. */
  argmax(dim?: number, options?: Keepdim): Tensor {
    return this.#place("argmax", 1, dim, options);
  }
  /** Where the smallest element stands: in the flattened tensor, or along one dimension. */
  argmin(dim?: number, options?: Keepdim): Tensor {
    return this.#place("argmin", -1, dim, options);
  }
  /** Whether any element is not 0: of all, or along dimensions. A bool tensor (uint8 of uint8). */
  any(dim?: Dims, options?: Keepdim): Tensor {
    return this.#truth("any", dim, options, (found) => found > 0);
  }
  /** Whether no element is 0: of all, or along dimensions. A bool tensor (uint8 of uint8). */
  all(dim?: Dims, options?: Keepdim): Tensor {
    return this.#truth("all", dim, options, (found, count) => found === count);
  }
  /** The product, of all or along one dimension. Whole numbers and bools give int64. */
  prod(dim?: number, options?: Keepdim): Tensor {
    const axis = dim === undefined ? undefined : normalizeAxis("prod", dim, this.rank);
    return apply(ops.prod, [this], axis, keepdimOf("prod", options));
  }
  /** The sum up to and with each element, along one dimension. Whole numbers and bools give int64. */
  cumsum(dim: number): Tensor {
    return apply(ops.cumsum, [this], normalizeAxis("cumsum", dim, this.rank));
  }
  /** log(sum(exp(x))) along dimensions, without overflow. */
  logSumExp(dim: Exclude<Dims, undefined>, options?: Keepdim): Tensor {
    if (dim === undefined)
      throw new TypeError("logSumExp: needs a dimension, logSumExp(1), or a list of them");
    return apply(ops.logSumExp, [this], dim, keepdimOf("logSumExp", options));
  }
  /** The p-norm, of all or along dimensions: 2 is the length, 1 the sum of sizes, Infinity the largest size. */
  norm(p = 2, dim?: Dims, options?: Keepdim): Tensor {
    needsNumber("norm", "p", p);
    if (this.size === 0 && Math.abs(p) === Number.POSITIVE_INFINITY)
      throw new RangeError(
        `norm: a tensor of shape ${showShape(this.shape)} has no largest or smallest element`,
      );
    return apply(ops.norm, [this], p, dim, keepdimOf("norm", options));
  }
  logSoftmax(dim: number): Tensor {
    return apply(ops.logSoftmax, [this], normalizeAxis("logSoftmax", dim, this.rank));
  }
  softmax(dim: number): Tensor {
    return apply(ops.softmax, [this], normalizeAxis("softmax", dim, this.rank));
  }

  // ── Movement: other views of the same numbers ─────────────────────────────────────────────────────────────────

  /** The same storage in another shape; one length may be -1. Refuses what needs a copy. */
  view(...sizes: Sizes): Tensor {
    return apply(ops.view, [this], sizesOf("view", sizes));
  }
  /** Like view, but copies when it must. */
  reshape(...sizes: Sizes): Tensor {
    return apply(ops.reshape, [this], sizesOf("reshape", sizes));
  }
  /** Dimensions `startDim` to `endDim` joined into one. */
  flatten(startDim = 0, endDim = -1): Tensor {
    const from = normalizeAxis("flatten", startDim, this.rank);
    const to = normalizeAxis("flatten", endDim, this.rank);
    if (this.rank === 0) return this.reshape(1);
    if (from > to) throw new RangeError(`flatten: startDim ${startDim} comes after endDim ${endDim}`);
    if (from === to) return this;
    const joined = this.shape.slice(from, to + 1).reduce((a, b) => a * b, 1);
    return this.reshape(this.shape.toSpliced(from, to - from + 1, joined));
  }
  /** The transpose of a matrix. */
  t(): Tensor {
    return apply(ops.t, [this]);
  }
  /** Two dimensions swapped. */
  transpose(a: number, b: number): Tensor {
    return apply(ops.transpose, [this], a, b);
  }
  /** The dimensions in another order. */
  permute(...dims: Sizes): Tensor {
    return apply(ops.permute, [this], sizesOf("permute", dims));
  }
  /** Without dimensions of length 1, or without the one named. */
  squeeze(dim?: number): Tensor {
    return apply(ops.squeeze, [this], dim);
  }
  /** A new dimension of length 1 at `dim`. */
  unsqueeze(dim: number): Tensor {
    return apply(ops.unsqueeze, [this], dim);
  }
  /** Dimensions of length 1 stretched without copying; -1 keeps a length. */
  expand(...sizes: Sizes): Tensor {
    return apply(ops.expand, [this], sizesOf("expand", sizes));
  }
  /** `x[start:end:step]` along one dimension. */
  slice(dim: number, start?: number, end?: number, step?: number): Tensor {
    return apply(ops.slice, [this], dim, start, end, step);
  }
  /** `x[index]` along one dimension, which is gone from the result. */
  select(dim: number, index: number): Tensor {
    return apply(ops.select, [this], dim, index);
  }
  /** The parts at the given numbers along one dimension, as a copy. */
  indexSelect(dim: number, index: Tensor): Tensor {
    const axis = normalizeAxis("indexSelect", dim, this.rank);
    needsTensor("indexSelect", index);
    if (index.dtype === "bool") {
      throw new TypeError(
        "indexSelect: a bool mask says where and is no list of places; mask.nonzero().view(-1) gives the places, and maskedSelect(mask) takes single elements",
      );
    }
    if (index.rank > 1) {
      throw new RangeError(
        `indexSelect: the index must be a list of numbers, (n), got ${showShape(index.shape)}; use flatten()`,
      );
    }
    return apply(ops.indexSelect, [this, index], axis);
  }
  /**
   * For each position of `index` the element at the same position but, along `dim`, at the place that stands there:
   * `scores.gather(1, classes.unsqueeze(1))` is each row's score of its class.
   */
  gather(dim: number, index: Tensor): Tensor {
    needsTensor("gather", index);
    return apply(ops.gather, [this, index], normalizeAxis("gather", dim, this.rank), "gather");
  }
  /** A copy with `value` wherever the bool mask holds; mask and tensor are broadcast. */
  maskedFill(mask: Tensor, value: Tensor | number): Tensor {
    needsMask("maskedFill", mask);
    if (value instanceof Tensor && value.rank > 0) {
      throw new RangeError(
        `maskedFill: the value must be one number, got a tensor of shape ${showShape(value.shape)}; where(mask, value, x) takes more`,
      );
    }
    if (typeof value === "number") needsRoomFor("maskedFill", value, this.dtype);
    return apply(ops.maskedFill, [mask, this, this.#lift("maskedFill", value)], typeof value === "number");
  }
  /**
   * The elements at which the bool mask holds, one behind the other: `x.maskedSelect(x.gt(0))` is PyTorch's x[x > 0]. Mask
   * and tensor are broadcast. (Whole rows are taken by number: `x.indexSelect(0, mask.nonzero().view(-1))`.)
   */
  maskedSelect(mask: Tensor): Tensor {
    needsMask("maskedSelect", mask);
    return apply(ops.maskedSelect, [mask, this]);
  }
  /** Where the elements stand that are not 0 (or that are true): a row of places for each, (n, rank), as int64. */
  nonzero(): Tensor {
    return new Tensor(placesOfNonzero(this.array));
  }
  /**
   * A copy in which the number of `source` at each position of `index` was written to the place along `dim` that stands
   * there; `source` may be one number. If two are written to one place, the last one stays, but both get the gradient (as in
   * PyTorch, which leaves open which one stays): let places differ where that matters.
   */
  scatter(dim: number, index: Tensor, source: Tensor | number): Tensor {
    needsTensor("scatter", index);
    const isOne = typeof source === "number";
    if (isOne) needsRoomFor("scatter", source, this.dtype);
    const from = isOne ? new Tensor(cast(scalar(source, "float64"), this.dtype)) : source;
    return apply(ops.scatter, [this, index, from], normalizeAxis("scatter", dim, this.rank), isOne);
  }
  /** Like scatter, but what is there stays, and what comes is added: how often each place occurs, for example. */
  scatterAdd(dim: number, index: Tensor, source: Tensor): Tensor {
    needsTensor("scatterAdd", index);
    return apply(ops.scatterAdd, [this, index, source], normalizeAxis("scatterAdd", dim, this.rank));
  }
  /**
   * Views of parts along `dim`: each `size` long (the last one perhaps shorter), or as long as a list says.
   *
   * @throws when the lengths in a list don't add up to that of the dimension.
   */
  split(size: number | readonly number[], dim = 0): Tensor[] {
    const [axis, length] = this.#along("split", dim);
    if (Array.isArray(size)) return this.#parts(axis, size, "SplitWithSizesBackward0");
    if (!Number.isSafeInteger(size) || (size as number) < (length === 0 ? 0 : 1)) {
      throw new RangeError(
        `split: needs the length of the parts, split(2), or a list of lengths, split([1, 2]), got ${show(size)}`,
      );
    }
    const count = Math.max(Math.ceil(length / Math.max(size as number, 1)), 1);
    const sizes = Array.from({ length: count }, (_, i) =>
      Math.min(size as number, length - i * (size as number)),
    );
    return this.#parts(axis, sizes, "SplitBackward0");
  }
  /** Views of `count` parts along `dim`, all but the last equally long; fewer parts where the length doesn't suffice. */
  chunk(count: number, dim = 0): Tensor[] {
    if (IS.count(count) !== null)
      throw new RangeError(
        `chunk: the number of parts must be a whole number of 1 or more, got ${show(count)}`,
      );
    const [, length] = this.#along("chunk", dim);
    if (length > 0) return this.split(Math.ceil(length / count), dim);
    if (count > 2 ** 24) throw new RangeError(`chunk: there is not enough memory for ${count} parts`);
    return this.split(new Array<number>(count).fill(0), dim);
  }
  /** The elements in order along `dim`, smallest first, and where they stood. NaN counts as the largest. */
  sort(dim = -1, options?: { readonly descending?: boolean }): { values: Tensor; indices: Tensor } {
    const known = { descending: IS.boolean };
    const { descending = false } = readOptions("sort", options, known, "sort(0, { descending: true })");
    const axis = normalizeAxis("sort", dim, this.rank);
    const indices = new Tensor(sortedPlaces(this.array, axis, descending));
    return { values: apply(ops.gather, [this, indices], axis, "sort"), indices };
  }
  /** The `k` largest elements along `dim`, largest first (or the smallest), and where they stand. */
  topk(k: number, dim = -1, options?: { readonly largest?: boolean }): { values: Tensor; indices: Tensor } {
    const { largest = true } = readOptions(
      "topk",
      options,
      { largest: IS.boolean },
      "topk(3, 1, { largest: false })",
    );
    const axis = normalizeAxis("topk", dim, this.rank);
    refuseBool("topk", "no element is larger than another true", this.array);
    const length = this.shape[axis] ?? 1;
    if (!Number.isInteger(k) || k < 0 || k > length) {
      throw new RangeError(
        `topk: k must be a whole number from 0 to ${length}, the length of dimension ${axis} of ${showShape(this.shape)}, got ${show(k)}`,
      );
    }
    const places = new Tensor(sortedPlaces(this.array, axis, largest));
    const indices = this.rank === 0 ? places : places.slice(axis, 0, k).contiguous();
    return { values: apply(ops.gather, [this, indices], axis, "topk"), indices };
  }
  /** Itself when its elements stand in row-major order, else a copy that does. */
  contiguous(): Tensor {
    return this.array.isContiguous ? this : this.clone();
  }
  /** A copy that is still in the graph. */
  clone(): Tensor {
    return apply(ops.clone, [this]);
  }

  // ── Types ─────────────────────────────────────────────────────────────────────────────────────────────────────

  to(dtype: DType): Tensor {
    needsDtype("to", dtype);
    return dtype === this.dtype ? this : apply(ops.to, [this], dtype);
  }
  float(): Tensor {
    return this.to("float32");
  }
  double(): Tensor {
    return this.to("float64");
  }
  int(): Tensor {
    return this.to("int32");
  }
  long(): Tensor {
    return this.to("int64");
  }
  bool(): Tensor {
    return this.to("bool");
  }

  // ── Gradients ─────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Asks for gradients to be collected here. Returns the tensor itself.
   *
   * @throws for whole numbers and bools: they cannot move a little.
   */
  requiresGrad_(flag = true): this {
    needsBoolean("requiresGrad_", "the flag", flag);
    if (flag && !isFloating(this.dtype)) {
      throw new TypeError(
        `requiresGrad_: only floating types can have gradients, this tensor is ${this.dtype}; use float() first`,
      );
    }
    if (!flag && !this.isLeaf)
      throw new Error(
        "requiresGrad_: the result of an operation cannot stop needing a gradient; use detach()",
      );
    this.#wantsGrad = flag;
    return this;
  }

  /** The same numbers, cut off from the graph. Shares storage. */
  detach(): Tensor {
    return new Tensor(this.array);
  }

  /**
   * Computes the gradient of this tensor with respect to every leaf it came from, and *adds* it to their `grad`.
   *
   * @param upstream how the final loss changes per unit of each element here; may be left out for one single number,
   *   where it is 1.
   * @throws when no gradient was asked for, when `upstream` is missing or has another shape, or when the graph's
   *   saved values are gone (a second backward without `retainGraph`) or overwritten.
   */
  backward(upstream?: Tensor, options?: { readonly retainGraph?: boolean }): void {
    const example = "backward(undefined, { retainGraph: true })";
    const { retainGraph = false } = readOptions("backward", options, { retainGraph: IS.boolean }, example);
    const origin = this.origin();
    if (origin === null) {
      throw new Error(
        "backward: this tensor does not come from anything that requires a gradient; call requiresGrad_() on a parameter before computing with it",
      );
    }
    if (upstream === undefined && this.size !== 1) {
      throw new Error(
        `backward: only a single number can start without an upstream gradient, this tensor has shape ${showShape(this.shape)}; ` +
          "reduce it to a loss (for example with mean()) or pass backward(upstream) of the same shape",
      );
    }
    if (upstream !== undefined) needsTensor("backward", upstream);
    const g = upstream?.array ?? wrap(toDense(scalar(1), this.dtype), this.shape, this.dtype);
    if (!sameShape(g.shape, this.shape)) {
      throw new RangeError(
        `backward: the upstream gradient has shape ${showShape(g.shape)}, this tensor ${showShape(this.shape)}; they must be equal`,
      );
    }
    propagate(origin, g, retainGraph);
  }

  /** For the graph: where this tensor's gradient goes. */
  origin(): Origin {
    return this.gradFn ?? (this.#wantsGrad ? this : null);
  }

  /** For the graph: adds a gradient. One that is `fresh` belongs to nobody else and is kept as it is. */
  accumulateGrad(g: NdArray, fresh: boolean): void {
    if (this.#grad !== null) {
      addScaled("add_", this.#grad.array, 1, g);
      return;
    }
    const isKept = fresh && g.isContiguous && g.dtype === this.dtype;
    if (isKept) keepOnLoan(g);
    this.#grad = new Tensor(isKept ? g : wrap(toDense(g, this.dtype), g.shape, this.dtype));
  }

  /** For the graph: another class may show the gradient to somebody. */
  get mayBorrow(): boolean {
    return this.accumulateGrad === Tensor.prototype.accumulateGrad;
  }

  // ── In place: the underscore says "changes me" ────────────────────────────────────────────────────────────────

  add_(other: Tensor | number): this {
    return this.#write("add_", other, (target, source) => addScaled("add_", target, 1, source));
  }
  sub_(other: Tensor | number): this {
    return this.#write("sub_", other, (target, source) => addScaled("sub_", target, -1, source));
  }
  mul_(other: Tensor | number): this {
    return this.#update("mul_", other, multiplying(this.dtype));
  }
  div_(other: Tensor | number): this {
    return this.#update("div_", other, (a, b) => a / b);
  }
  /** @throws when a type of whole numbers cannot hold the value. */
  fill_(value: number): this {
    if (typeof value === "number") needsRoomFor("fill_", value, this.dtype);
    return this.#update("fill_", value, (_, b) => b);
  }
  zero_(): this {
    return this.#update("zero_", 0, (_, b) => b);
  }
  copy_(source: Tensor): this {
    needsTensor("copy_", source);
    return this.#update("copy_", source, (_, b) => b);
  }

  #along(operation: string, dim: number): [axis: number, length: number] {
    if (this.rank === 0) throw new RangeError(`${operation}: a tensor of rank 0 cannot be cut into parts`);
    const axis = normalizeAxis(operation, dim, this.rank);
    return [axis, this.shape[axis]!];
  }

  /** Parts of these lengths, one behind the other. */
  #parts(axis: number, sizes: readonly number[], gradFn: string): Tensor[] {
    const total = sizes.reduce((sum, length) => sum + length, 0);
    if (!sizes.every((length) => Number.isSafeInteger(length) && length >= 0) || total !== this.shape[axis]) {
      throw new RangeError(
        `split: the lengths ${show(sizes)} must be whole numbers that add up to ${this.shape[axis]}, the length of dimension ${axis} of ${showShape(this.shape)}`,
      );
    }
    let start = 0;
    return sizes.map((length) => {
      const part = this.slice(axis, start, start + length);
      start += length;
      if (part.gradFn !== null) part.gradFn.label = gradFn;
      return part;
    });
  }

  #lift(operation: string, other: Tensor | number): Tensor {
    if (typeof other === "number") return new Tensor(scalar(other, numberType(other, this.dtype)));
    if (other instanceof Tensor) return other;
    throw new TypeError(
      `${operation}: expected a tensor or a number beside a tensor of shape ${showShape(this.shape)}, got ${show(other)}`,
    );
  }

  /** Beside whole numbers, a plain number stays what it is: 300 is more than any uint8, though no uint8 holds it. */
  #compare(name: string, other: Tensor | number, test: (a: number, b: number) => boolean): Tensor {
    const isPlain = typeof other === "number" && !isFloating(this.dtype);
    const beside = isPlain ? scalar(other, "float64") : this.#lift(name, other).array;
    return new Tensor(compare(name, this.array, beside, test));
  }

  #best(
    name: "max" | "min",
    sign: 1 | -1,
    dim: number,
    keepdim: boolean,
  ): { values: Tensor; indices: Tensor } {
    const axis = normalizeAxis(name, dim, this.rank);
    const indices = new Tensor(argBest(name, this.array, axis, sign));
    const values = apply(ops.takeBest, [this, indices], name, axis);
    if (!keepdim || this.rank === 0) return { values, indices };
    const kept = values.unsqueeze(axis);
    if (kept.gradFn !== null) kept.gradFn.label = values.gradFn!.name;
    return { values: kept, indices: indices.unsqueeze(axis) };
  }

  #place(
    name: "argmax" | "argmin",
    sign: 1 | -1,
    dim: number | undefined,
    options: Keepdim | undefined,
  ): Tensor {
    const keepdim = keepdimOf(name, options);
    refuseBool(name, `no element is ${sign === 1 ? "larger" : "smaller"} than another true`, this.array);
    const along = dim === undefined ? this.detach().flatten() : this.detach();
    const axis = normalizeAxis(name, dim === undefined ? 0 : dim, along.rank);
    const places = new Tensor(argBest(name, along.array, axis, sign));
    if (!keepdim || this.rank === 0) return places;
    return dim === undefined ? places.view(this.shape.map(() => 1)) : places.unsqueeze(axis);
  }

  #truth(
    name: "any" | "all",
    dim: Dims,
    options: Keepdim | undefined,
    holds: (found: number, count: number) => boolean,
  ): Tensor {
    const keepdim = keepdimOf(name, options);
    const axes = reducedAxes(name, this.rank, dim);
    const count = axes.reduce((product, axis) => product * this.shape[axis]!, 1);
    const found = countNonzero(this.array, axes);
    const dtype = this.dtype === "uint8" ? "uint8" : "bool";
    const truths = new Tensor(map(found, (number) => (holds(number, count) ? 1 : 0), dtype));
    return truths.view(reducedShape(this.shape, axes, keepdim));
  }

  #update(name: string, source: Tensor | number, f: Formula2): this {
    return this.#write(name, source, (target, value) => updateInPlace(name, target, value, f));
  }

  #write(name: string, source: Tensor | number, write: (target: NdArray, source: NdArray) => void): this {
    const other = this.#lift(name, source);
    if (isGradEnabled() && (this.requiresGrad || other.requiresGrad)) {
      throw new Error(
        this.isLeaf && this.requiresGrad
          ? `${name}: this tensor is a leaf that requires a gradient and cannot be changed in place while the graph records; change its .data, or wrap the step in noGrad(...)`
          : `${name}: a tensor of the graph cannot be changed in place; use ${name.slice(0, -1)}(...), which makes a new one, or detach() first`,
      );
    }
    const sets = name === "copy_" || name === "fill_" || name === "zero_";
    const result = resultType(this, other);
    const makes = name === "div_" ? floatType(result) : result;
    if (!sets && kindOf(makes) > kindOf(this.dtype)) {
      const hint = isFloating(makes) ? "float()" : "long()";
      throw new TypeError(
        `${name}: the result is ${makes} and cannot be kept in a tensor of ${this.dtype}; use ${hint} first`,
      );
    }
    if (name === "sub_") refuseBool(name, "nothing can be subtracted", this.array, other.array);
    write(this.array, sets ? other.array : rounded(other.array, result));
    return this;
  }
}

function needsMask(operation: string, mask: unknown): asserts mask is Tensor {
  needsTensor(operation, mask);
  if (mask.dtype !== "bool")
    throw new TypeError(`${operation}: the mask must be a bool tensor such as x.gt(0), got ${mask.dtype}`);
}

/** @throws when the value is no number that a type of whole numbers can hold: NaN, or 300 in a uint8. */
export function needsRoomFor(operation: string, value: number, dtype: DType): void {
  const [least, greatest] = limitsOf(dtype);
  if (isFloating(dtype) || dtype === "bool" || (value >= least && value <= greatest)) return;
  throw new RangeError(
    `${operation}: ${value} does not fit into ${dtype}, which goes from ${least} to ${greatest}`,
  );
}

/** The elements in row-major order, without a copy where they already stand so. */
function contiguousValues(array: NdArray): TypedArray {
  const dense = contiguous(array);
  return dense.values.subarray(dense.offset, dense.offset + dense.size);
}

takeAtMost(Tensor.prototype, {
  0: [
    ...[
      "item",
      "tolist",
      "toTypedArray",
      "neg",
      "abs",
      "exp",
      "log",
      "sqrt",
      "sin",
      "cos",
      "sigmoid",
      "tanh",
      "relu",
      ...["rsqrt", "floor", "round", "sign"],
    ],
    ...["nonzero", "t", "contiguous", "clone", "float", "double", "int", "long", "bool", "detach", "zero_"],
  ],
  1: [
    ...[
      "add",
      "sub",
      "mul",
      "div",
      "pow",
      "maximum",
      "minimum",
      "matmul",
      "softmax",
      "logSoftmax",
      "squeeze",
      "cumsum",
      "maskedSelect",
    ],
    ...["eq", "ne", "lt", "le", "gt", "ge", "unsqueeze", "to", "requiresGrad_"],
    ...["add_", "sub_", "mul_", "div_", "fill_", "copy_"],
  ],
  2: [
    ...[
      "clamp",
      "sum",
      "mean",
      "std",
      "var",
      "max",
      "min",
      "argmax",
      "argmin",
      "any",
      "all",
      "flatten",
      "transpose",
      "select",
    ],
    ...["indexSelect", "backward", "gather", "maskedFill", "sort", "prod", "logSumExp"],
    ...["split", "chunk"],
  ],
  3: ["topk", "norm", "scatter", "scatterAdd"],
  4: ["slice"],
});
refusePlaces(Tensor.prototype);
