/**
 * @belief   The index along an axis is the place divided by the length of this axis.
 * @origin   The lengths are at hand, the strides are not.
 * @replaces 3-strides.ts
 * @does     divides from the first axis on, by the length of the axis itself.
 * @mend     One step along an axis jumps over all that follows: from the front, divide by its stride; by lengths, begin with the last axis.
 */
export function indicesAt(place: number, shape: readonly number[]): number[] {
  let rest = place;
  return shape.map((length, axis) => {
    if (axis === shape.length - 1) return rest;
    const index = Math.floor(rest / length);
    rest -= index * length;
    return index;
  });
}
