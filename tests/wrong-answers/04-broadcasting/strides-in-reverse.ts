/**
 * @belief   The last stride belongs to the first index.
 * @origin   The last axis counts fastest, so it seems to come first.
 * @replaces 2-stretch.ts
 * @fails    2-stretch > at · each index times its stride, added up
 * @says     is what the strides in reverse order give
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  const strides = [...view.strides].reverse();
  return view.values[indices.reduce((place, index, axis) => place + index * strides[axis]!, 0)]!;
}
