/**
 * @belief   Dividing by the length gives the index of the axis before.
 * @origin   In a language with whole-number division it does.
 * @replaces 2-stretch.ts
 * @does     goes on with a quotient that isn't whole.
 * @mend     Only the whole part goes on to the axis before: Math.floor.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  let [place, rest] = [0, n];
  for (let axis = view.shape.length - 1; axis >= 0; axis--) {
    place += (rest % view.shape[axis]!) * view.strides[axis]!;
    rest /= view.shape[axis]!;
  }
  return view.values[place]!;
}
