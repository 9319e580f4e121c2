/**
 * @belief   Axes are counted from 1.
 * @origin   "Axis 1, axis 2" in everyday language.
 * @replaces 2-stretch.ts
 * @does     leaves out the first index.
 * @mend     The first axis is axis 0: begin the loop there.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  let place = 0;
  for (let axis = 1; axis < indices.length; axis++) place += indices[axis]! * view.strides[axis]!;
  return view.values[place]!;
}
