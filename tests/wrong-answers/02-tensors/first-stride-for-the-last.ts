/**
 * @belief   The first stride is the dense one.
 * @origin   Strides are taken to be in reversed order.
 * @replaces 3-strides.ts
 * @does     uses the strides in reversed order.
 * @mend     The first stride belongs to the first index.
 */
export function placeOf(indices: readonly number[], strides: readonly number[], offset: number): number {
  return indices.reduce((place, index, axis) => place + index * strides.toReversed()[axis]!, offset);
}
