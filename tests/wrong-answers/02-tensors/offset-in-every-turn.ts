/**
 * @belief   The offset goes into every term.
 * @origin   It stands inside the function that reduce calls.
 * @replaces 3-strides.ts
 * @does     adds the offset once per axis.
 * @mend     The offset is added once, however many axes there are: begin with it.
 */
export function placeOf(indices: readonly number[], strides: readonly number[], offset: number): number {
  return indices.reduce((place, index, axis) => place + offset + index * strides[axis]!, 0);
}
