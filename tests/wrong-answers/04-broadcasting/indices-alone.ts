/**
 * @belief   The place is the sum of the indices.
 * @origin   Every index is a number of steps, and steps are added.
 * @replaces 2-stretch.ts
 * @does     adds up the indices without the strides.
 * @mend     Each step along an axis is as long as its stride: multiply first.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  return view.values[indices.reduce((place, index) => place + index, 0)]!;
}
