/**
 * @belief   An array has rows and columns.
 * @origin   The example in the lesson has two axes.
 * @replaces 2-stretch.ts
 * @does     looks at the first two indices only, and finds nothing when there are fewer.
 * @mend     There may be any number of axes, also none: loop over the indices.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  const [row, column] = indices as [number, number];
  return view.values[row * view.strides[0]! + column * view.strides[1]!]!;
}
