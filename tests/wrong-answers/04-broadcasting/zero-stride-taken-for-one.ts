/**
 * @belief   `stride || 1` is safe when a stride is missing.
 * @origin   || is the habit for default values.
 * @replaces 2-stretch.ts
 * @does     steps on along axes with the stride 0, as if it were 1.
 * @mend     0 is falsy, so || replaces it. A stride of 0 is meant: the step goes nowhere.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  let [place, rest] = [0, n];
  for (let axis = view.shape.length - 1; axis >= 0; axis--) {
    place += (rest % view.shape[axis]!) * (view.strides[axis] || 1);
    rest = Math.floor(rest / view.shape[axis]!);
  }
  return view.values[place]!;
}
