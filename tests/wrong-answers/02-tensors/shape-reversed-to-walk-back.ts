/**
 * @belief   reverse() gives a reversed list.
 * @origin   It does, but it is the same list; toReversed() is younger.
 * @replaces 3-strides.ts
 * @does     reverses the caller's own shape.
 * @mend     `reverse()` changes the list itself. `toReversed()` makes a new one.
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
