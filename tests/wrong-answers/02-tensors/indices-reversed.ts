/**
 * @belief   Push each index as it comes.
 * @origin   It comes from the last axis.
 * @replaces 3-strides.ts
 * @does     gives the right indices in reversed order.
 * @mend     The first index belongs to the first axis. You find the last one first: put each new one in front.
 */
export function indicesAt(place: number, shape: readonly number[]): number[] {
  let rest = place;
  return shape.toReversed().map((length) => {
    const index = rest % length;
    rest = Math.floor(rest / length);
    return index;
  });
}
