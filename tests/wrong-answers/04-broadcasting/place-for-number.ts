/**
 * @belief   The place is the answer.
 * @origin   The last step, reading, is forgotten.
 * @replaces 2-stretch.ts
 * @does     returns the place, not the number at that place.
 * @mend     The place is where to look: read view.values there.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  return indices.reduce((place, index, axis) => place + index * view.strides[axis]!, 0);
}
