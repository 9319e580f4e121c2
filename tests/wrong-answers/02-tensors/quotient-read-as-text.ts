/**
 * @belief   parseInt makes a whole number of a quotient.
 * @origin   It does, but it reads a text: that of 1 / 3000000 is 3.33e-7.
 * @replaces 3-strides.ts
 * @does     rounds down with parseInt, which takes a very small quotient for its first digit.
 * @mend     Math.floor rounds numbers. parseInt reads texts.
 */
export function indicesAt(place: number, shape: readonly number[]): number[] {
  let rest = place;
  const indices: number[] = [];
  for (const length of shape.toReversed()) {
    indices.unshift(rest % length);
    rest = Number.parseInt(String(rest / length), 10);
  }
  return indices;
}
