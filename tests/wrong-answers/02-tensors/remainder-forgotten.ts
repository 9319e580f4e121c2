/**
 * @belief   Divide the place by the stride, and that is the index.
 * @origin   Right for the first axis.
 * @replaces 3-strides.ts
 * @does     divides the place by each stride and leaves it at that, so an index can be longer than its axis.
 * @mend     A place is so many full rows, and an index inside the next one. Take what is left over after each
 *           division. (If you do: % comes before |, so q | 0 % length takes the remainder of 0.)
 */
export function indicesAt(place: number, shape: readonly number[]): number[] {
  return shape.map((_, axis) => {
    const stride = shape.slice(axis + 1).reduce((step, length) => step * length, 1);
    return Math.floor(place / stride);
  });
}
