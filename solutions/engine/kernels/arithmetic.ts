/**
 * Floor 2 · arithmetic on whole arrays, with broadcasting and type promotion but without gradients. The floors above
 * write both their forward passes and their gradient rules in these words.
 *
 * float32 arrays go through the WebAssembly kernels where those serve them; the loop behind each
 * `??` is their twin and takes everything else.
 */

import { expandTo } from "../array/broadcast.ts";
import { type DType, isFloating, numberType, resultType } from "../array/dtype.ts";
import { type NdArray, type Shape, sameShape, scalar } from "../array/ndarray.ts";
import { view } from "../array/views.ts";
import { broadcast } from "./fast.ts";
import * as kernels from "./index.ts";
import { cast, map, updateInPlace, zip } from "./loops.ts";
import { reducedShape, sumOver } from "./reduce.ts";
import type { Formula2 } from "./rows.ts";
import { adding, multiplying, subtracting } from "./whole.ts";

/** A plain number as a rank-0 array that does not change the type of what it meets. */
function lift(value: NdArray | number, beside: NdArray): NdArray {
  return typeof value === "number" ? scalar(value, numberType(value, beside.dtype)) : value;
}

/** The type of a true division or of a function like `exp`: integers become float32. */
export function floatType(dtype: DType): DType {
  return isFloating(dtype) ? dtype : "float32";
}

/**
 * Two operands paired element by element. Each is first brought into the type in which the pair is computed: 0.1 in
 * float64 beside float32 numbers is the 0.1 of float32.
 */
export function pair(operation: string, a: NdArray, b: NdArray, f: Formula2, dtype: DType): NdArray {
  return zip(operation, rounded(a, dtype), rounded(b, dtype), f, dtype);
}

/** The array in a type it is to be computed in, where that takes digits away. */
export function rounded(x: NdArray, dtype: DType): NdArray {
  return dtype === "float32" && x.dtype !== "bool" && x.dtype !== "uint8" ? cast(x, dtype) : x;
}

function served(name: "add" | "sub" | "mul" | "div", a: NdArray, b: NdArray): NdArray | null {
  return kernels.binary(name, a, b) ?? broadcast(name, a, b);
}

export function add(a: NdArray, b: NdArray | number): NdArray {
  const other = lift(b, a);
  const dtype = resultType(a, other);
  return served("add", a, other) ?? pair("add", a, other, adding(dtype), dtype);
}

export function sub(a: NdArray, b: NdArray | number): NdArray {
  const other = lift(b, a);
  const dtype = resultType(a, other);
  return served("sub", a, other) ?? pair("sub", a, other, subtracting(dtype), dtype);
}

export function mul(a: NdArray, b: NdArray | number): NdArray {
  const other = lift(b, a);
  const dtype = resultType(a, other);
  return served("mul", a, other) ?? pair("mul", a, other, multiplying(dtype), dtype);
}

/** True division: two integers give a float. */
export function div(a: NdArray, b: NdArray | number): NdArray {
  const other = lift(b, a);
  return served("div", a, other) ?? pair("div", a, other, (x, y) => x / y, floatType(resultType(a, other)));
}

/** y ← y + scale · x, in place: a gradient that adds up, a parameter that takes a step. */
export function addScaled(operation: string, y: NdArray, scale: number, x: NdArray): void {
  if (kernels.axpy(y, scale, x)) return;
  updateInPlace(operation, y, x, scaledSum(y.dtype, scale));
}

function scaledSum(dtype: DType, scale: number): Formula2 {
  if (isFloating(dtype)) return (sum, value) => sum + scale * value;
  return scale === 1 ? adding(dtype) : subtracting(dtype);
}

export function neg(x: NdArray): NdArray {
  if (!isFloating(x.dtype)) return sub(scalar(0, x.dtype), x);
  return kernels.binary("mul", x, scalar(-1)) ?? map(x, (value) => -value);
}

/** 1 where `test` holds for the pair, else 0, as bool. */
export function compare(
  operation: string,
  a: NdArray,
  b: NdArray,
  test: (a: number, b: number) => boolean,
): NdArray {
  const dtype = resultType(a, b);
  return zip(operation, rounded(a, dtype), rounded(b, dtype), (x, y) => (test(x, y) ? 1 : 0), "bool");
}

/**
 * The opposite of broadcasting: sums over every axis that was stretched, so that a gradient gets the shape of the
 * operand it belongs to.
 */
export function sumTo(x: NdArray, shape: Shape): NdArray {
  if (sameShape(x.shape, shape)) return x;
  const added = x.rank - shape.length;
  const axes = [...x.shape.keys()].filter(
    (axis) => axis < added || (shape[axis - added] === 1 && x.shape[axis] !== 1),
  );
  return view(sumOver(x, axes), shape);
}

/** A reduced array stretched back over the shape it was reduced from. */
export function stretchBack(reduced: NdArray, shape: Shape, axes: readonly number[]): NdArray {
  return expandTo("expand", view(reduced, reducedShape(shape, axes, true)), shape);
}
