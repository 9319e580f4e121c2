/**
 * @belief   Dividing by the length gives the index of the axis before.
 * @origin   In a language with whole-number division it does.
 * @replaces 2-stretch.ts
 * @fails    2-stretch > nth · counts through the shape, the last axis fastest
 * @says     is rounded down: Math.floor
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
