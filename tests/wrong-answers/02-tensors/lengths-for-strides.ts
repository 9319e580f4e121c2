/**
 * @belief   Divide by the length of each axis, the first one first, and go on with the remainder.
 * @origin   It would be right with strides to divide by.
 * @replaces 3-strides.ts
 * @does     divides by the lengths from the first axis on, as if they were strides.
 * @mend     From the first axis on, divide by strides. With lengths, begin at the last axis: the remainder is the
 *           index, the quotient goes on.
 */
export function indicesAt(place: number, shape: readonly number[]): number[] {
  let rest = place;
  return shape.map((length) => {
    const index = Math.floor(rest / length);
    rest %= length;
    return index;
  });
}
