/**
 * @belief   / divides whole numbers.
 * @origin   In many languages it gives a whole number; in Python it's //.
 * @replaces 3-strides.ts
 * @does     gives indices that aren't whole.
 * @mend     What goes on is how many full rows come before the place. Round the quotient down: `Math.floor`.
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
