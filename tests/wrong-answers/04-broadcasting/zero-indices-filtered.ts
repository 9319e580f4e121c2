/**
 * @belief   An index of 0 adds nothing, so it can be left out.
 * @origin   filter(Boolean) is used to tidy lists.
 * @replaces 2-stretch.ts
 * @does     leaves out the indices that are 0, so that later ones meet the wrong strides.
 * @mend     An index keeps its place in the list: it belongs to the stride at the same place.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  const place = indices.filter(Boolean).reduce((sum, index, axis) => sum + index * view.strides[axis]!, 0);
  return view.values[place]!;
}
