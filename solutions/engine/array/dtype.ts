/**
 * Floor 1 · the types of number an array can hold.
 *
 * The list is ordered: when two types meet, the later one wins. That one line of order is the whole of
 * type promotion, because every type here can hold (nearly) all values of the types before it.
 */

export const DTYPES = ["bool", "uint8", "int32", "int64", "float32", "float64"] as const;

/**
 * The type of an array's elements, with PyTorch's names.
 *
 * `int64` is kept in doubles, which are exact up to 2^53; JavaScript's own 64-bit integers (BigInt) would make every
 * loop slow. `bool` is kept as bytes 0 and 1.
 */
export type DType = (typeof DTYPES)[number];

export type TypedArray = Float32Array | Float64Array | Int32Array | Uint8Array;

/**
 * A fresh typed array of `length` zeros that can hold `dtype`.
 *
 * @throws when there is no such type, or not enough memory.
 */
export function allocate(dtype: DType, length: number): TypedArray {
  try {
    return fresh(dtype, length);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(
      `memory: ${length} numbers of type ${dtype} take ${length * bytesOf(dtype)} bytes; there is not enough memory`,
    );
  }
}

function bytesOf(dtype: DType): number {
  return dtype === "bool" || dtype === "uint8" ? 1 : dtype === "float64" || dtype === "int64" ? 8 : 4;
}

function fresh(dtype: DType, length: number): TypedArray {
  switch (dtype) {
    case "float32":
      return new Float32Array(length);
    case "float64":
    case "int64":
      return new Float64Array(length);
    case "int32":
      return new Int32Array(length);
    case "uint8":
    case "bool":
      return new Uint8Array(length);
    default:
      throw new TypeError(`dtype: there is no type ${String(dtype)}; choose one of ${DTYPES.join(", ")}`);
  }
}

export function isFloating(dtype: DType): boolean {
  return dtype === "float32" || dtype === "float64";
}

/** The smallest type that holds both: `promoteTypes("int64", "float32")` is `"float32"`. */
export function promoteTypes(a: DType, b: DType): DType {
  return DTYPES[Math.max(DTYPES.indexOf(a), DTYPES.indexOf(b))]!;
}

/** bool, integer, float: PyTorch compares these kinds before it compares sizes. */
export function kindOf(dtype: DType): number {
  return dtype === "bool" ? 0 : isFloating(dtype) ? 2 : 1;
}

interface Typed {
  readonly dtype: DType;
  readonly shape: readonly number[];
}

/**
 * The type of `a op b`. A rank-0 operand counts as a plain number: it changes the kind (integer to float), never
 * the size, so a float32 image times a rank-0 float64 stays float32.
 */
export function resultType(a: Typed, b: Typed): DType {
  if (a.dtype === b.dtype) return a.dtype;
  const aIsNumber = a.shape.length === 0;
  const bIsNumber = b.shape.length === 0;
  if (aIsNumber !== bIsNumber) {
    const [array, number] = aIsNumber ? [b, a] : [a, b];
    if (kindOf(number.dtype) <= kindOf(array.dtype)) return array.dtype;
  }
  return promoteTypes(a.dtype, b.dtype);
}

/**
 * The type a plain JavaScript number takes beside an array of type `beside`. A whole number never turns integers
 * into floats; 0.5 does. (JavaScript cannot tell 2.0 from 2, so neither can we.)
 */
export function numberType(value: number, beside: DType): DType {
  if (isFloating(beside)) return beside;
  if (!Number.isInteger(value) || Math.abs(value) >= 2 ** 63) return "float32";
  return beside === "bool" ? "int64" : beside;
}

/**
 * What becomes of a value of type `from` that is written into an array of type `dtype`: integers drop the fraction, bool
 * asks "not zero?". NaN and what is too large become the smallest integer, as on the processors that PyTorch runs on;
 * integers among themselves keep their lowest bits.
 */
export function caster(dtype: DType, from: DType = "float64"): (value: number) => number {
  switch (dtype) {
    case "bool":
      return (value) => (value !== 0 ? 1 : 0);
    case "int64":
      return toInt64;
    case "int32":
      return isFloating(from) ? toInt32 : (value) => value;
    default:
      return (value) => value; // the typed array itself rounds or wraps
  }
}

/** "+ 0" makes 0 of -0, which no integer type has. */
function toInt64(value: number): number {
  return Math.abs(value) < 2 ** 63 ? Math.trunc(value) + 0 : -(2 ** 63);
}

function toInt32(value: number): number {
  return Math.abs(value) < 2 ** 31 ? value : -(2 ** 31);
}

/** The smallest and the largest number that a type of whole numbers can hold; infinities for the others. */
export function limitsOf(dtype: DType): readonly [least: number, greatest: number] {
  if (dtype === "uint8") return [0, 255];
  if (dtype === "int32") return [-(2 ** 31), 2 ** 31 - 1];
  if (dtype === "int64") return [-(2 ** 63), 2 ** 63];
  return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}
