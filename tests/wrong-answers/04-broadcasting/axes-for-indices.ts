/**
 * @belief   for ... in goes through the numbers of a list.
 * @origin   In Python for ... in does.
 * @replaces 2-stretch.ts
 * @does     multiplies each stride by the number of its axis (0, 1, 2, ...), whatever the indices are.
 * @mend     for (const i in list) gives places, as texts. Take what stands there, indices[i], or use for ...
 *           of.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  let place = 0;
  for (const axis in indices) place += Number(axis) * view.strides[axis]!;
  return view.values[place]!;
}
