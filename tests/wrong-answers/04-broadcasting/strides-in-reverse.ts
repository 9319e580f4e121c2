/**
 * @belief   The last stride belongs to the first index.
 * @origin   The last axis counts fastest, so it seems to come first.
 * @replaces 2-stretch.ts
 * @does     multiplies the first index by the last stride, and so on.
 * @mend     The first index belongs to the first axis, and so to the first stride.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  const strides = [...view.strides].reverse();
  return view.values[indices.reduce((place, index, axis) => place + index * strides[axis]!, 0)]!;
}
