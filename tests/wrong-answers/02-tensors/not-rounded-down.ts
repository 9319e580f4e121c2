/**
 * @belief   / divides whole numbers.
 * @origin   In many languages it gives a whole number; in Python it's //.
 * @replaces 3-strides.ts
 * @fails    3-strides > indicesAt · the way back from a place
 * @says     isn't whole
 */
export function indicesAt(place: number, shape: readonly number[]): number[] {
  const indices: number[] = [];
  let rest = place;
  for (const length of shape.toReversed()) {
    indices.unshift(rest % length);
    rest /= length;
  }
  return indices;
}
