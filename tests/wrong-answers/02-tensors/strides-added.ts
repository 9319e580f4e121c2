/**
 * @belief   Index and stride are added.
 * @origin   All the numbers are to be added up, so why not these.
 * @replaces 3-strides.ts
 * @fails    3-strides > placeOf · the offset, and each index times its stride
 * @says     is what adding index and stride gives
 */

export function placeOf(indices: readonly number[], strides: readonly number[], offset: number): number {
  return indices.reduce((place, index, axis) => place + index + strides[axis]!, offset);
}
