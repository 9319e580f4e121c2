/**
 * @belief   A tensor begins at place 0.
 * @origin   All tensors did, until the first slice.
 * @replaces 3-strides.ts
 * @fails    3-strides > placeOf · the offset, and each index times its stride
 * @says     Add the offset
 */
export function placeOf(indices: readonly number[], strides: readonly number[], offset: number): number {
  return indices.reduce((place, index, axis) => place + index * strides[axis]!, 0);
}
