/**
 * Floor 1 · a strided n-dimensional array.
 *
 * An array is a storage and a way to find an element in it:
 *
 *     position of element [i, j, k] = offset + i·strides[0] + j·strides[1] + k·strides[2]
 *
 * Transposing swaps two strides, slicing moves the offset, expanding sets a stride to 0. None of them touches the
 * numbers. (The idea is as old as APL; NumPy made it common.)
 */
import { show } from "./arguments.ts";
import type { DType, TypedArray } from "./dtype.ts";
import { Storage } from "./storage.ts";

export type Shape = readonly number[];

export class NdArray {
  readonly storage: Storage;
  /** The length of each axis. Its own length is the rank. */
  readonly shape: Shape;
  /** How far to walk in the storage for one step along each axis. */
  readonly strides: Shape;
  /** Where element [0, 0, ...] stands. */
  readonly offset: number;
  /** How many elements there are: the product of the shape. */
  readonly size: number;

  constructor(storage: Storage, shape: Shape, strides: Shape = contiguousStrides(shape), offset = 0) {
    this.storage = storage;
    this.shape = shape;
    this.strides = strides;
    this.offset = offset;
    this.size = sizeOf(shape);
  }

  get dtype(): DType {
    return this.storage.dtype;
  }

  get rank(): number {
    return this.shape.length;
  }

  /** The storage's numbers (all of them: mind `offset` and `strides`). Read it anew each time; see Storage. */
  get values(): TypedArray {
    return this.storage.values;
  }

  /** True when the elements stand one behind the other in row-major order, with no gaps. */
  get isContiguous(): boolean {
    if (this.size < 2) return true;
    let expected = 1;
    for (let axis = this.rank - 1; axis >= 0; axis--) {
      const length = this.shape[axis]!;
      if (length === 1) continue; // a step along an axis of length 1 is never taken
      if (this.strides[axis] !== expected) return false;
      expected *= length;
    }
    return true;
  }
}

/** A new array of zeros. */
export function zeros(shape: Shape, dtype: DType = "float32"): NdArray {
  return new NdArray(Storage.zeros(dtype, sizeOf(shape)), shape);
}

/** An array around numbers that already stand in row-major order; the memory is taken over, not copied. */
export function wrap(values: TypedArray, shape: Shape, dtype: DType): NdArray {
  return new NdArray(new Storage(dtype, values), shape);
}

/** A rank-0 array: one number. */
export function scalar(value: number, dtype: DType = "float32"): NdArray {
  const result = zeros([], dtype);
  result.values[0] = value;
  return result;
}

/** The number of elements: 1 for rank 0, and 0 as soon as one axis has length 0. */
export function sizeOf(shape: Shape): number {
  let size = 1;
  for (const length of shape) size *= length;
  return size;
}

/** Row-major strides: the last axis is dense, each earlier one steps over all that follow it. */
export function contiguousStrides(shape: Shape): number[] {
  const strides = new Array<number>(shape.length);
  let step = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    strides[axis] = step;
    step *= Math.max(shape[axis]!, 1);
  }
  return strides;
}

export function sameShape(a: Shape, b: Shape): boolean {
  if (a.length !== b.length) return false;
  for (let axis = 0; axis < a.length; axis++) if (a[axis] !== b[axis]) return false;
  return true;
}

/** True for an empty list, (0). It may be joined to anything and adds nothing: what one starts with. */
export function isNothing({ shape }: { readonly shape: Shape }): boolean {
  return shape.length === 1 && shape[0] === 0;
}

/** A shape as error messages show it: `(256, 784)`, `(3)`, `()`. */
export function showShape(shape: Shape): string {
  return `(${shape.map(show).join(", ")})`;
}

/**
 * An axis counted from the front. Negative axes count from the end, as in PyTorch: -1 is the last.
 *
 * @throws when there is no such axis.
 */
export function normalizeAxis(operation: string, axis: number, rank: number): number {
  const span = Math.max(rank, 1); // PyTorch lets a rank-0 tensor pretend to have one axis
  if (!Number.isInteger(axis) || axis < -span || axis >= span) {
    throw new RangeError(
      `${operation}: there is no dimension ${show(axis)}; a tensor of rank ${rank} has dimensions ${-span} to ${span - 1}`,
    );
  }
  return axis < 0 ? axis + span : axis;
}

/** How many numbers of the storage lie between an array's first and last element, both included. */
export function spanOf(x: NdArray): number {
  if (x.size === 0) return 0;
  let span = 1;
  for (let axis = 0; axis < x.rank; axis++) span += (x.shape[axis]! - 1) * x.strides[axis]!;
  return span;
}
