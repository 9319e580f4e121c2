/**
 * @belief   Push each index as it comes.
 * @origin   It comes from the last axis.
 * @replaces 3-strides.ts
 * @fails    3-strides > indicesAt · the way back from a place
 * @says     is the right indices in reversed order
 */
export function indicesAt(place: number, shape: readonly number[]): number[] {
  let rest = place;
  return shape.toReversed().map((length) => {
    const index = rest % length;
    rest = Math.floor(rest / length);
    return index;
  });
}
