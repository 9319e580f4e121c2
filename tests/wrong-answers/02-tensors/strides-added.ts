/**
 * @belief   Index and stride are added.
 * @origin   All the numbers are to be added up, so why not these.
 * @replaces 3-strides.ts
 * @does     adds index and stride.
 * @mend     Multiply each index by its stride, then add up.
 */
export function placeOf(indices: readonly number[], strides: readonly number[], offset: number): number {
  return indices.reduce((place, index, axis) => place + index + strides[axis]!, offset);
}
