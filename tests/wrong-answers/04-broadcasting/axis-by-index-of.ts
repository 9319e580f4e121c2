/**
 * @belief   indexOf tells on which axis an index stands.
 * @origin   for...of gives the indices without their axes.
 * @replaces 2-stretch.ts
 * @does     looks for the axis of each index with indexOf, which finds the first index with that value.
 * @mend     Two indices may be equal. Count the axes: indices.entries(), or the second argument that map and reduce
 *           hand over.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  let place = 0;
  for (const index of indices) {
    place += index * view.strides[indices.indexOf(index)]!;
  }
  return view.values[place]!;
}
