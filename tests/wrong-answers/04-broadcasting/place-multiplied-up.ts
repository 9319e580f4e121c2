/**
 * @belief   The place so far times the stride, plus the index.
 * @origin   With lengths in place of strides it's a way to find places in a full array.
 * @replaces 2-stretch.ts
 * @does     multiplies the place so far by each stride and adds the index.
 * @mend     Each index is multiplied by its own stride, and the products are added up.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  return view.values[indices.reduce((place, index, axis) => place * view.strides[axis]! + index, 0)]!;
}
