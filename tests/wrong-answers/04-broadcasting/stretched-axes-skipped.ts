/**
 * @belief   Axes with the stride 0 don't matter.
 * @origin   A step along them goes nowhere, so they seem to be no part of the counting.
 * @replaces 2-stretch.ts
 * @does     leaves axes with the stride 0 out when it takes n apart.
 * @mend     They don't move the place, but they count: n must be divided by their lengths, too.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  let [place, rest] = [0, n];
  for (let axis = view.shape.length - 1; axis >= 0; axis--) {
    if (!view.strides[axis]) continue;
    place += (rest % view.shape[axis]!) * view.strides[axis]!;
    rest = Math.floor(rest / view.shape[axis]!);
  }
  return view.values[place]!;
}
