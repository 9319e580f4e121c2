/**
 * @belief   A loop goes on while there is an index.
 * @origin   0 is falsy, so it ends the loop as undefined does.
 * @replaces 2-stretch.ts
 * @does     stops at the first index that is 0.
 * @mend     0 is an index like others. Count the axes: axis < indices.length.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  let place = 0;
  for (let axis = 0; indices[axis]; axis++) place += indices[axis]! * view.strides[axis]!;
  return view.values[place]!;
}
