/**
 * @belief   All indices and strides are multiplied.
 * @origin   "Times" is heard, "added up" is not.
 * @replaces 2-stretch.ts
 * @does     multiplies all indices and strides with each other.
 * @mend     Multiply each index by its own stride only, then add these products up, beginning with 0.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  return view.values[indices.reduce((place, index, axis) => place * index * view.strides[axis]!, 1)]!;
}
