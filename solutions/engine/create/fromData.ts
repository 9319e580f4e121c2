/**
 * Floor 5 · tensors from data: lists, typed arrays, JSON.
 */
import { isFromMap, needsDtype, nothingMore, show } from "../array/arguments.ts";
import { allocate, caster, type DType, isFloating, type TypedArray } from "../array/dtype.ts";
import { type Shape, showShape, sizeOf } from "../array/ndarray.ts";
import { type JsonTensor, type Nested, Tensor } from "../tensor.ts";
import { convert, make, needsShape, optionsOf, type TensorOptions } from "./arguments.ts";

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
 * Numbers make float32, booleans make bool, a typed array keeps its type; `dtype` asks for another. May be given to `map`,
 * `rows.map(tensor)`.
 *
 * @param data a number, a boolean, nested lists of them, a typed array (which gives rank 1), or what a tensor's JSON says.
 * @throws when lists at the same depth have different lengths, or hold something else.
 */
export function tensor(
  data: Nested | TypedArray | JsonTensor,
  options?: TensorOptions,
  ...more: readonly unknown[]
): Tensor {
  const fromMap = isFromMap([data, options, ...more]);
  if (!fromMap) nothingMore("tensor", data, more, "takes data and options");
  const { dtype, requiresGrad = false } = fromMap ? {} : optionsOf("tensor", options, "tensor([1, 2]");
  if (isJson(data)) return fromJson(data, dtype, requiresGrad);
  if (ArrayBuffer.isView(data)) {
    const own = typeOf(data);
    const values = dtype === undefined || dtype === own ? copyOf(data, own) : convert("tensor", data, dtype);
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
          : typeof part === "string"
            ? part
            : show(part);
      const wanted = depth < shape.length ? `a list of ${shape[depth]}` : "a number";
      throw new TypeError(
        `tensor: expected ${wanted} at depth ${depth}, found ${found}; all lists at one depth must be equally long and hold numbers`,
      );
    }
  };
  collect(data, 0);
  const type = dtype ?? (kinds.size === 1 && kinds.has("boolean") ? "bool" : "float32");
  return make(convert("tensor", flat, type), shape, type, requiresGrad);
}

/** A copy in the plain class of its type. Not with slice(): that of Node's Buffer, which is a Uint8Array, is a window on the same memory. */
function copyOf(data: TypedArray, type: DType): TypedArray {
  const copy = allocate(type, data.length);
  copy.set(data);
  return copy;
}

function isJson(data: unknown): data is JsonTensor {
  if (typeof data !== "object" || data === null || data instanceof Tensor) return false;
  return "shape" in data && "dtype" in data && "data" in data;
}

/** The tensor that `JSON.stringify` had written. */
function fromJson(json: JsonTensor, dtype: DType | undefined, requiresGrad: boolean): Tensor {
  needsShape("tensor", json.shape);
  needsDtype("dtype", json.dtype);
  const flat = [json.data].flat(Number.POSITIVE_INFINITY).map(Number);
  if (flat.length !== sizeOf(json.shape))
    throw new RangeError(`tensor: ${flat.length} numbers do not fill the shape ${showShape(json.shape)}`);
  const values = convert("tensor", flat, json.dtype);
  const result = make(values, json.shape, json.dtype).to(dtype ?? json.dtype);
  return requiresGrad ? result.requiresGrad_() : result;
}

/**
 * A tensor around memory that already exists, in row-major order: no copy. Who writes into the typed array later changes
 * the tensor. For loaders of large data.
 *
 * @throws when the shape asks for another number of elements, or when the values are none of that type.
 */
export function fromTypedArray(values: TypedArray, shape: Shape, dtype?: DType): Tensor {
  if (!ArrayBuffer.isView(values))
    throw new TypeError(`fromTypedArray: needs a typed array such as a Float32Array, got ${show(values)}`);
  const type = dtype === undefined ? typeOf(values) : dtype;
  needsDtype("dtype", type);
  needsShape("fromTypedArray", shape);
  if (sizeOf(shape) !== values.length) {
    throw new RangeError(`fromTypedArray: ${values.length} values do not fill the shape ${showShape(shape)}`);
  }
  const keeper = allocate(type, 0).constructor;
  if (values.constructor !== keeper) {
    throw new TypeError(
      `fromTypedArray: ${type} is kept in a ${keeper.name}, got a ${values.constructor.name}; tensor(values, { dtype: "${type}" }) makes a copy`,
    );
  }
  const rounded = caster(type);
  const odd = isFloating(type) ? undefined : values.find((value) => !Object.is(value, rounded(value)));
  if (odd !== undefined)
    throw new RangeError(
      `fromTypedArray: ${odd} is no ${type}; tensor(values, { dtype: "${type}" }) rounds it`,
    );
  const result = make(values, shape, type);
  result.array.storage.isBorrowed = true;
  return result;
}
