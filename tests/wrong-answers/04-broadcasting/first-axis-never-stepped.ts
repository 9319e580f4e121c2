/**
 * @belief   A loop that counts down ends at 1.
 * @origin   It's written with > 0.
 * @replaces 2-stretch.ts
 * @does     never steps along the first axis.
 * @mend     The loop goes on until axis 0 is done: axis >= 0.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  let [place, rest] = [0, n];
  for (let axis = view.shape.length - 1; axis > 0; axis--) {
    place += (rest % view.shape[axis]!) * view.strides[axis]!;
    rest = Math.floor(rest / view.shape[axis]!);
  }
  return view.values[place]!;
}
