/**
 * Floor 2 · arithmetic on whole arrays, with broadcasting and type promotion but without gradients. The floors above
 * write both their forward passes and their gradient rules in these words.
 *
 * Dense float32 arrays of one shape go through the WebAssembly kernels where those serve them; the loop behind each
 * `??` is their twin and takes everything else.
 */

import { expandTo } from "../array/broadcast.ts";
import { type DType, isFloating, numberType, resultType } from "../array/dtype.ts";
import { type NdArray, type Shape, sameShape, scalar } from "../array/ndarray.ts";
import { view } from "../array/views.ts";
import * as kernels from "./index.ts";
import { map, updateInPlace, zip } from "./loops.ts";
import { reducedShape, sumOver } from "./reduce.ts";

/** A plain number as a rank-0 array that does not change the type of what it meets. */
function lift(value: NdArray | number, beside: NdArray): NdArray {
  return typeof value === "number" ? scalar(value, numberType(value, beside.dtype)) : value;
}

/** The type of a true division or of a function like `exp`: integers become float32. */
export function floatType(dtype: DType): DType {
  return isFloating(dtype) ? dtype : "float32";
}

export function add(a: NdArray, b: NdArray | number): NdArray {
  const other = lift(b, a);
  const dtype = resultType(a, other);
  return (
    kernels.binary("add", a, other) ??
    zip("add", a, other, dtype === "bool" ? (x, y) => x | y : (x, y) => x + y, dtype)
  );
}

export function sub(a: NdArray, b: NdArray | number): NdArray {
  const other = lift(b, a);
  return kernels.binary("sub", a, other) ?? zip("sub", a, other, (x, y) => x - y, resultType(a, other));
}

export function mul(a: NdArray, b: NdArray | number): NdArray {
  const other = lift(b, a);
  return kernels.binary("mul", a, other) ?? zip("mul", a, other, (x, y) => x * y, resultType(a, other));
}

/** True division: two integers give a float. */
export function div(a: NdArray, b: NdArray | number): NdArray {
  const other = lift(b, a);
  return (
    kernels.binary("div", a, other) ?? zip("div", a, other, (x, y) => x / y, floatType(resultType(a, other)))
  );
}

/** y ← y + scale · x, in place: a gradient that adds up, a parameter that takes a step. */
export function addScaled(operation: string, y: NdArray, scale: number, x: NdArray): void {
  if (kernels.axpy(y, scale, x)) return;
  updateInPlace(operation, y, x, (sum, value) => sum + scale * value);
}

export function neg(x: NdArray): NdArray {
  return kernels.binary("mul", x, scalar(-1)) ?? map(x, (value) => -value);
}

/** 1 where `test` holds for the pair, else 0, as bool. */
export function compare(
  operation: string,
  a: NdArray,
  b: NdArray,
  test: (a: number, b: number) => boolean,
): NdArray {
  return zip(operation, a, b, (x, y) => (test(x, y) ? 1 : 0), "bool");
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
