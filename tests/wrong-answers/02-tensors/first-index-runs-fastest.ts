/**
 * @belief   Counting begins with the first axis.
 * @origin   Shapes are read from left to right.
 * @replaces 3-strides.ts
 * @does     counts the first index fastest, as in column-major order.
 * @mend     In row-major order the last index runs fastest: begin with the last axis.
 */
export function indicesAt(place: number, shape: readonly number[]): number[] {
  let rest = place;
  return shape.map((length) => {
    const index = rest % length;
    rest = Math.floor(rest / length);
    return index;
  });
}
