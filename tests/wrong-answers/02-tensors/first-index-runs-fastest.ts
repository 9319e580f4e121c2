/**
 * @belief   Counting begins with the first axis.
 * @origin   Shapes are read from left to right.
 * @replaces 3-strides.ts
 * @fails    3-strides > indicesAt · the way back from a place
 * @says     counts down the columns first
 */
export function indicesAt(place: number, shape: readonly number[]): number[] {
  let rest = place;
  return shape.map((length) => {
    const index = rest % length;
    rest = Math.floor(rest / length);
    return index;
  });
}
