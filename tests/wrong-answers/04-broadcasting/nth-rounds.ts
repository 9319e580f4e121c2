/**
 * @belief   A whole part is what Math.round gives.
 * @origin   Rounding is the first way to a whole number that comes to mind.
 * @replaces 2-stretch.ts
 * @does     goes on with the quotient rounded to the nearest whole number.
 * @mend     The whole part is what remains without the fraction: round down, with Math.floor.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  let [place, rest] = [0, n];
  for (let axis = view.shape.length - 1; axis >= 0; axis--) {
    place += (rest % view.shape[axis]!) * view.strides[axis]!;
    rest = Math.round(rest / view.shape[axis]!);
  }
  return view.values[place]!;
}
