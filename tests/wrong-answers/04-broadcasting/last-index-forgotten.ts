/**
 * @belief   The loop ends before the last index.
 * @origin   Counting from 0 invites length - 1.
 * @replaces 2-stretch.ts
 * @does     leaves out the last index.
 * @mend     Every index counts, also the last one: go on while axis < indices.length.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  let place = 0;
  for (let axis = 0; axis < indices.length - 1; axis++) place += indices[axis]! * view.strides[axis]!;
  return view.values[place]!;
}
