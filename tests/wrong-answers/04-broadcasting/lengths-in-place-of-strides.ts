/**
 * @belief   One step along an axis is as long as the axis.
 * @origin   In (2, 3) the step from row to row is 3, and 3 is a length.
 * @replaces 2-stretch.ts
 * @does     multiplies each index by the length of its axis.
 * @mend     How far a step goes is what the stride says: use view.strides in place of view.shape.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  return view.values[indices.reduce((place, index, axis) => place + index * view.shape[axis]!, 0)]!;
}
