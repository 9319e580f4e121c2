/**
 * @belief   Add up the indices, and there you are.
 * @origin   It works along a row, where the stride is 1.
 * @replaces 3-strides.ts
 * @fails    3-strides > placeOf · the offset, and each index times its stride
 * @says     is the offset and the sum of the indices
 */
export function placeOf(indices: readonly number[], strides: readonly number[], offset: number): number {
  return indices.reduce((place, index) => place + index, offset);
}
