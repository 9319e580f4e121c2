/**
 * @belief   The place is the answer.
 * @origin   The last step, reading, is forgotten.
 * @replaces 2-stretch.ts
 * @does     returns the place of the number, not the number.
 * @mend     The place is where to look: read view.values there.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  let [place, rest] = [0, n];
  for (let axis = view.shape.length - 1; axis >= 0; axis--) {
    place += (rest % view.shape[axis]!) * view.strides[axis]!;
    rest = Math.floor(rest / view.shape[axis]!);
  }
  return place;
}
