/**
 * @belief   Each index times its stride is the place.
 * @origin   = is written for +=.
 * @replaces 2-stretch.ts
 * @does     uses only the last index and its stride.
 * @mend     Add up: the steps along all axes together lead to the place. += in place of =.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  let place = 0;
  for (const [axis, index] of indices.entries()) place = index * view.strides[axis]!;
  return view.values[place]!;
}
