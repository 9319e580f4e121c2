/**
 * @belief   A place is given by a row and a column.
 * @origin   Most examples are matrices.
 * @replaces 3-strides.ts
 * @does     takes the first two axes alone. With fewer than two it gives NaN.
 * @mend     There may be any number of axes. Go through all indices.
 */
export function placeOf(indices: readonly number[], strides: readonly number[], offset: number): number {
  return offset + indices[0]! * strides[0]! + indices[1]! * strides[1]!;
}
