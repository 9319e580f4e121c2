/**
 * @belief   An array has rows and columns.
 * @origin   The example in the lesson has two axes.
 * @replaces 2-stretch.ts
 * @does     works with two axes only.
 * @mend     There may be any number of axes, also none: loop over them, from the last to the first.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  const columns = view.shape[1]!;
  return view.values[Math.floor(n / columns) * view.strides[0]! + (n % columns) * view.strides[1]!]!;
}
