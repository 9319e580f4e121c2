/**
 * @belief   The place is the answer.
 * @origin   The last step, reading, is forgotten.
 * @replaces 2-stretch.ts
 * @fails    2-stretch > at · each index times its stride, added up
 * @says     is the place, not the number at that place
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  return indices.reduce((place, index, axis) => place + index * view.strides[axis]!, 0);
}
