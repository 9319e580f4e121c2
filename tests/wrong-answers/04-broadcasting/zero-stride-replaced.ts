/**
 * @belief   `stride || 1` is safe when a stride is missing.
 * @origin   || is the habit for default values.
 * @replaces 2-stretch.ts
 * @does     takes a stride of 0 for 1.
 * @mend     0 is falsy, so || replaces it. A stride of 0 is meant: the step goes nowhere.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  return view.values[indices.reduce((place, index, axis) => place + index * (view.strides[axis] || 1), 0)]!;
}
