/**
 * @belief   The quotient is the index, and the remainder goes on.
 * @origin   From the first axis on it would be so, with strides to divide by; here it's lengths, from the last axis
 *           on.
 * @replaces 3-strides.ts
 * @does     takes the quotient for the index and goes on with the remainder, from the last axis to the first.
 * @mend     It's the other way round: the remainder is the index, and the quotient goes on.
 */
export function indicesAt(place: number, shape: readonly number[]): number[] {
  const indices: number[] = [];
  let rest = place;
  for (const length of shape.toReversed()) {
    indices.unshift(Math.floor(rest / length));
    rest %= length;
  }
  return indices;
}
