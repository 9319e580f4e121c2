/**
 * Floor 1 · views: other ways to see the same storage. Nothing here copies a number.
 */
import { show } from "./arguments.ts";
import { contiguousStrides, NdArray, normalizeAxis, type Shape, showShape, sizeOf } from "./ndarray.ts";

/**
 * Replaces one -1 in `shape` by the length that makes the sizes agree.
 *
 * @throws when the sizes cannot agree.
 */
export function inferShape(operation: string, size: number, shape: Shape): Shape {
  const problem = misfit(size, shape);
  if (problem !== null) {
    throw new RangeError(
      `${operation}: ${size} elements do not fit the shape ${showShape(shape)}; ${problem}`,
    );
  }
  const unknown = shape.indexOf(-1);
  return unknown === -1 ? shape : shape.with(unknown, size / -sizeOf(shape));
}

/** Why `size` elements cannot take this shape, or null when they can. With one -1 in it, a shape's size is negative. */
function misfit(size: number, shape: Shape): string | null {
  for (const length of shape) {
    if (!Number.isInteger(length) || length < -1) return "lengths are whole numbers, 0 or more";
  }
  const known = sizeOf(shape);
  const unknown = shape.indexOf(-1);
  if (unknown === -1) return known === size ? null : `it has room for ${known}`;
  if (shape.indexOf(-1, unknown + 1) !== -1) return "only one length can be -1";
  if (known === 0) return "beside a length of 0, the length for -1 cannot be told";
  return size % known === 0 ? null : `${size} is not a multiple of ${-known}`;
}

/**
 * The strides that show `x` in another shape without copying, or `null` where no strides can.
 *
 * Axes that are dense among themselves form a group. A new axis may split or join axes inside one group, never across
 * two. Axes of length 1 never matter: nobody steps along them.
 */
export function stridesForView(x: NdArray, shape: Shape): number[] | null {
  const strides = contiguousStrides(shape);
  if (x.size < 2) return strides;
  const axes = x.shape.flatMap((length, axis) => (length === 1 ? [] : [axis]));
  let to = shape.length - 1;
  for (let last = axes.length - 1; last >= 0; last--) {
    let step = x.strides[axes[last]!]!;
    let left = x.shape[axes[last]!]!;
    while (last > 0 && x.strides[axes[last - 1]!] === left * step) left *= x.shape[axes[--last]!]!;
    for (; left > 1; to--) {
      const length = shape[to]!;
      if (left % length !== 0) return null;
      strides[to] = step;
      step *= length;
      left /= length;
    }
  }
  return strides;
}

/**
 * The same storage in another shape; one length may be -1.
 *
 * @throws when the sizes differ, or when the elements cannot be shown in that shape without copying.
 */
export function view(x: NdArray, shape: Shape, operation = "view"): NdArray {
  const full = inferShape(operation, x.size, shape);
  const strides = stridesForView(x, full);
  if (strides === null) {
    throw new RangeError(
      `${operation}: ${showShape(x.shape)} with strides ${showShape(x.strides)} cannot be seen as ` +
        `${showShape(full)} without copying; use reshape(...), which copies when it must`,
    );
  }
  return new NdArray(x.storage, full, strides, x.offset);
}

/** The axes in another order. `permute(x, [1, 0])` is the transpose. */
export function permute(x: NdArray, axes: readonly number[]): NdArray {
  const order = axes.map((axis) => normalizeAxis("permute", axis, x.rank));
  if (order.length !== x.rank || new Set(order).size !== x.rank) {
    throw new RangeError(
      `permute: [${axes.join(", ")}] must name each of the ${x.rank} dimensions of ${showShape(x.shape)} once`,
    );
  }
  return new NdArray(
    x.storage,
    order.map((axis) => x.shape[axis]!),
    order.map((axis) => x.strides[axis]!),
    x.offset,
  );
}

/** Two axes swapped. */
export function transpose(x: NdArray, a: number, b: number): NdArray {
  const first = normalizeAxis("transpose", a, x.rank);
  const second = normalizeAxis("transpose", b, x.rank);
  if (x.rank === 0) return x;
  return new NdArray(x.storage, swapped(x.shape, first, second), swapped(x.strides, first, second), x.offset);
}

function swapped(lengths: Shape, a: number, b: number): Shape {
  return lengths.with(a, lengths[b]!).with(b, lengths[a]!);
}

/** Elements `start`, `start + step`, ... before `end` along one axis. Like Python, ends past the array are cut. */
export function slice(x: NdArray, dim: number, start = 0, end = Number.POSITIVE_INFINITY, step = 1): NdArray {
  if (x.rank === 0) throw new RangeError("slice: a tensor of rank 0 has nothing to slice; use item()");
  const axis = normalizeAxis("slice", dim, x.rank);
  if (!Number.isInteger(step) || step < 1)
    throw new RangeError(`slice: step must be 1 or more, got ${show(step)}`);
  if (!Number.isInteger(start) || !(Number.isInteger(end) || end === Number.POSITIVE_INFINITY)) {
    throw new RangeError(`slice: start and end must be whole numbers, got ${show(start)} and ${show(end)}`);
  }
  const length = x.shape[axis]!;
  const from = clip(start, length);
  const count = Math.max(Math.ceil((clip(end, length) - from) / step), 0);
  return new NdArray(
    x.storage,
    x.shape.with(axis, count),
    x.strides.with(axis, x.strides[axis]! * step),
    x.offset + from * x.strides[axis]!,
  );
}

/** A place counted from the end when negative, and kept inside the axis. */
function clip(at: number, length: number): number {
  return Math.min(Math.max(at < 0 ? at + length : at, 0), length);
}

/**
 * The part at one index of one axis; that axis is gone from the result.
 *
 * @throws when the index is outside.
 */
export function select(x: NdArray, dim: number, index: number): NdArray {
  if (x.rank === 0)
    throw new RangeError("select: a tensor of rank 0 has no dimension to select from; use item()");
  const axis = normalizeAxis("select", dim, x.rank);
  const length = x.shape[axis]!;
  if (!Number.isInteger(index) || index < -length || index >= length) {
    throw new RangeError(
      `select: index ${show(index)} is outside dimension ${axis} of ${showShape(x.shape)}, which has length ${length}`,
    );
  }
  const at = index < 0 ? index + length : index;
  return new NdArray(
    x.storage,
    x.shape.toSpliced(axis, 1),
    x.strides.toSpliced(axis, 1),
    x.offset + at * x.strides[axis]!,
  );
}

/** A new axis of length 1 before position `dim` (-1: at the end). */
export function unsqueeze(x: NdArray, dim: number): NdArray {
  const axis = normalizeAxis("unsqueeze", dim, x.rank + 1);
  const step = axis < x.rank ? x.strides[axis]! * x.shape[axis]! : 1;
  return new NdArray(x.storage, x.shape.toSpliced(axis, 0, 1), x.strides.toSpliced(axis, 0, step), x.offset);
}

/** Without the axes of length 1, or without the one that is named (left alone when it is longer). */
export function squeeze(x: NdArray, dim?: number): NdArray {
  const only = dim === undefined ? undefined : normalizeAxis("squeeze", dim, x.rank);
  const keep = x.shape.flatMap((length, axis) =>
    length === 1 && (only === undefined || only === axis) ? [] : [axis],
  );
  return new NdArray(
    x.storage,
    keep.map((axis) => x.shape[axis]!),
    keep.map((axis) => x.strides[axis]!),
    x.offset,
  );
}
