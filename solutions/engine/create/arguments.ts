/**
 * Floor 5 · what all factories share: shapes and options, checked, and the tensor around the finished numbers.
 */
import { IS, isFromMap, needsDtype, readOptions, show } from "../array/arguments.ts";
import { allocate, caster, type DType, type TypedArray } from "../array/dtype.ts";
import { type Shape, showShape, sizeOf, wrap } from "../array/ndarray.ts";
import { needsRoomFor, needsTensor, Tensor } from "../tensor.ts";

export interface TensorOptions {
  readonly dtype?: DType;
  readonly requiresGrad?: boolean;
}

export type SizesAndOptions = number[] | [shape: Shape, options?: TensorOptions];

/** More elements than this are not even asked for: no typed array can be so long. */
const MOST_ELEMENTS = 2 ** 33;
const TENSOR_OPTIONS = { dtype: IS.anything, requiresGrad: IS.boolean }; // the type has a check of its own

export function optionsOf(
  operation: string,
  options: TensorOptions | undefined,
  call: string,
): TensorOptions {
  const read = readOptions(operation, options, TENSOR_OPTIONS, `${call}, { dtype: "int64" })`);
  if (read.dtype !== undefined) needsDtype("dtype", read.dtype);
  return read;
}

export function needsShape(operation: string, shape: unknown): asserts shape is Shape {
  if (!Array.isArray(shape)) {
    throw new TypeError(`${operation}: the shape must be a list such as [2, 3], got ${show(shape)}`);
  }
  const lengths: readonly unknown[] = shape;
  if (lengths.some((length) => typeof length === "object" && length !== null)) {
    throw new TypeError(
      `${operation}: lengths stand one by one, ${operation}(2, 3), or in a list with options behind it, ` +
        `${operation}([2, 3], { dtype: "int64" }), got ${lengths.map(show).join(", ")}`,
    );
  }
  if (lengths.some((length) => !Number.isInteger(length) || Number(length) < 0)) {
    throw new RangeError(`${operation}: lengths must be whole numbers, 0 or more, got ${showShape(shape)}`);
  }
  const size = sizeOf(shape);
  if (size > MOST_ELEMENTS) {
    throw new RangeError(
      `${operation}: ${showShape(shape)} has ${size} elements; there is not enough memory`,
    );
  }
}

export function split(operation: string, args: SizesAndOptions): [Shape, TensorOptions] {
  if (!Array.isArray(args[0])) {
    // No lengths at all are the shape (), so that zeros(...x.shape) works for every x. (PyTorch wants a tuple there.)
    needsShape(operation, args);
    return [args, {}];
  }
  const [shape, options, ...more] = args as [Shape, TensorOptions | undefined, ...unknown[]];
  needsShape(operation, shape);
  if (isFromMap(args)) return [shape, {}];
  if (more.length > 0)
    throw new TypeError(`${operation}: takes a shape and options, got also ${more.map(show).join(", ")}`);
  return [shape, optionsOf(operation, options, `${operation}([2, 3]`)];
}

/** Shape, type and options of a tensor like another one, as in `zerosLike(x, { dtype: "int64" })`. */
export function like(
  operation: string,
  x: unknown,
  rest: readonly unknown[],
): Required<Pick<TensorOptions, "dtype">> & TensorOptions & { readonly shape: Shape } {
  needsTensor(operation, x);
  const [options, ...more] = isFromMap([x, ...rest]) ? [] : rest;
  if (more.length > 0)
    throw new TypeError(`${operation}: takes a tensor and options, got also ${more.map(show).join(", ")}`);
  const read = optionsOf(operation, options as TensorOptions | undefined, `${operation}(x`);
  return { ...read, dtype: read.dtype ?? x.dtype, shape: x.shape };
}

export function make(values: TypedArray, shape: Shape, dtype: DType, requiresGrad = false): Tensor {
  // The caller's list may change later.
  const result = new Tensor(wrap(values, [...shape], dtype));
  return requiresGrad ? result.requiresGrad_() : result;
}

/** Numbers as a type keeps them; fractions are cut off from whole ones. @throws when a number doesn't fit at all. */
export function convert(operation: string, values: ArrayLike<number>, dtype: DType): TypedArray {
  const out = allocate(dtype, values.length);
  const rounded = caster(dtype);
  for (let i = 0; i < out.length; i++) {
    needsRoomFor(operation, values[i]!, dtype);
    out[i] = rounded(values[i]!);
  }
  return out;
}
