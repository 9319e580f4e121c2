/**
 * @belief   A stride is 1 or more.
 * @origin   `|| 1` is written for a stride that might be missing.
 * @replaces 3-strides.ts
 * @does     takes a stride of 0 for 1.
 * @mend     A stride of 0 means that one stays at the same place. Use the strides as they come.
 */
export function placeOf(indices: readonly number[], strides: readonly number[], offset: number): number {
  return indices.reduce((place, index, axis) => place + index * (strides[axis] || 1), offset);
}
