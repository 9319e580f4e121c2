/**
 * @belief   A stride is added to the index.
 * @origin   "Add up" is heard twice.
 * @replaces 2-stretch.ts
 * @does     adds every index and every stride.
 * @mend     Multiply each index by its stride, then add up.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  return view.values[indices.reduce((place, index, axis) => place + index + view.strides[axis]!, 0)]!;
}
