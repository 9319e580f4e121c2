/**
 * @belief   The first stride is the dense one.
 * @origin   Strides are taken to be in reversed order.
 * @replaces 3-strides.ts
 * @fails    3-strides > placeOf · the offset, and each index times its stride
 * @says     is what the strides in reversed order give
 */
export function placeOf(indices: readonly number[], strides: readonly number[], offset: number): number {
  return indices.reduce((place, index, axis) => place + index * strides.toReversed()[axis]!, offset);
}
