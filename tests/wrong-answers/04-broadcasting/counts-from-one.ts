/**
 * @belief   The first number is number 1.
 * @origin   People count from 1.
 * @replaces 2-stretch.ts
 * @does     gives the number before the one that was asked for.
 * @mend     n counts from 0: number 0 is the first one.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  let [place, rest] = [0, n - 1];
  for (let axis = view.shape.length - 1; axis >= 0; axis--) {
    place += (rest % view.shape[axis]!) * view.strides[axis]!;
    rest = Math.floor(rest / view.shape[axis]!);
  }
  return view.values[place]!;
}
