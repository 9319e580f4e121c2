/**
 * @belief   The offset is added to each index.
 * @origin   Index and offset both say where something begins.
 * @replaces 3-strides.ts
 * @does     adds the offset to every index, before it is multiplied.
 * @mend     The offset counts places. Add it once, unmultiplied.
 */
export function placeOf(indices: readonly number[], strides: readonly number[], offset: number): number {
  return indices.reduce((place, index, axis) => place + (index + offset) * strides[axis]!, 0);
}
