/**
 * @belief   A tensor begins at place 0.
 * @origin   All tensors did, until the first slice.
 * @replaces 3-strides.ts
 * @does     leaves the offset out: it's right only for a tensor that begins at place 0.
 * @mend     Begin at the offset.
 */
export function placeOf(indices: readonly number[], strides: readonly number[], offset: number): number {
  return indices.reduce((place, index, axis) => place + index * strides[axis]!, 0);
}
