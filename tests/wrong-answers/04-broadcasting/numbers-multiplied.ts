/**
 * @belief   The numbers at the indices are multiplied by the strides.
 * @origin   "Each index times its stride" is read as "each number".
 * @replaces 2-stretch.ts
 * @does     adds up the values found at the single indices, times their strides.
 * @mend     The place comes first: add up the indices times the strides. Then read one value, at that place.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  return indices.reduce((sum, index, axis) => sum + view.values[index]! * view.strides[axis]!, 0);
}
