/**
 * @belief   The quotient is the index, and the remainder goes on.
 * @origin   The two results of a division are mixed up.
 * @replaces 2-stretch.ts
 * @does     takes the quotient for the index, from the last axis on, and goes on with the remainder.
 * @mend     It's the other way round: the remainder is the index, the whole part of the quotient goes on to the axis
 *           before.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  let [place, rest] = [0, n];
  for (let axis = view.shape.length - 1; axis >= 0; axis--) {
    place += Math.floor(rest / view.shape[axis]!) * view.strides[axis]!;
    rest %= view.shape[axis]!;
  }
  return view.values[place]!;
}
