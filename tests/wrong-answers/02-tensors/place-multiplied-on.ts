/**
 * @belief   Multiply what you have by the stride, then go on.
 * @origin   With lengths one may do it so: (image × rows + row) × columns + column.
 * @replaces 3-strides.ts
 * @does     multiplies all that has been added up so far by each stride.
 * @mend     Each stride multiplies its own index and nothing else.
 */
export function placeOf(indices: readonly number[], strides: readonly number[], offset: number): number {
  return offset + indices.reduce((place, index, axis) => (place + index) * strides[axis]!, 0);
}
