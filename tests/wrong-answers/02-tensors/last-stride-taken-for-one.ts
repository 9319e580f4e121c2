/**
 * @belief   The last stride is 1.
 * @origin   In row-major order it is.
 * @replaces 3-strides.ts
 * @does     adds the last index as it is, without its stride.
 * @mend     After a transpose the last stride isn't 1. Take every index times its own stride.
 */
export function placeOf(indices: readonly number[], strides: readonly number[], offset: number): number {
  return indices.reduce(
    (place, index, axis) => place + index * (axis === indices.length - 1 ? 1 : strides[axis]!),
    offset,
  );
}
