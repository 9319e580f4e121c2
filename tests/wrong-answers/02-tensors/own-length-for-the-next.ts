/**
 * @belief   The stride of an axis is the next stride times its own length.
 * @origin   `shape[axis]` is written for `shape[axis + 1]`.
 * @replaces 3-strides.ts
 * @does     multiplies the next stride by the length of the axis itself.
 * @mend     One step jumps over what comes after the axis: next stride times the length of the *next* axis.
 */
export function rowMajorStrides(shape: readonly number[]): number[] {
  const strides = shape.map(() => 1);
  for (let axis = shape.length - 2; axis >= 0; axis--) strides[axis] = strides[axis + 1]! * shape[axis]!;
  return strides;
}
