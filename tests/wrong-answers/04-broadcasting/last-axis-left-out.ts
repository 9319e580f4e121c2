/**
 * @belief   The last axis is number length - 2, counted from 0.
 * @origin   One is taken off twice.
 * @replaces 2-stretch.ts
 * @does     never steps along the last axis, and takes n apart without it.
 * @mend     The last axis is shape.length - 1. Begin there.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  let [place, rest] = [0, n];
  for (let axis = view.shape.length - 2; axis >= 0; axis--) {
    place += (rest % view.shape[axis]!) * view.strides[axis]!;
    rest = Math.floor(rest / view.shape[axis]!);
  }
  return view.values[place]!;
}
