/**
 * @belief   How many columns there are is told by the axis before.
 * @origin   Strides are products of other axes' lengths, so a neighbour's length is taken.
 * @replaces 2-stretch.ts
 * @does     takes each index with the length of the axis before.
 * @mend     The index on an axis is smaller than that axis is long: take the remainder by its own length.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  let [place, rest] = [0, n];
  for (let axis = view.shape.length - 1; axis >= 0; axis--) {
    const length = view.shape[axis - 1] ?? n + 1;
    place += (rest % length) * view.strides[axis]!;
    rest = Math.floor(rest / length);
  }
  return view.values[place]!;
}
