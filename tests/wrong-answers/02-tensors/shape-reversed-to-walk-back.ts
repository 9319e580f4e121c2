/**
 * @belief   reverse() gives a reversed list.
 * @origin   It does, but it is the same list; toReversed() is younger.
 * @replaces 3-strides.ts
 * @fails    3-strides > indicesAt · leaves the shape as it was
 * @says     reverse() works on the caller's own list
 */

export function indicesAt(place: number, shape: number[]): number[] {
  const indices: number[] = [];
  let rest = place;
  for (const length of shape.reverse()) {
    indices.unshift(rest % length);
    rest = Math.floor(rest / length);
  }
  return indices;
}
