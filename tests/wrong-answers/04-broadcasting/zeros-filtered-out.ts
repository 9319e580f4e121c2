/**
 * @belief   A stride of 0 adds nothing, so it can be left out.
 * @origin   But then the strides behind it have moved up, and meet the indices of other axes.
 * @replaces 2-stretch.ts
 * @does     leaves the strides of 0 out, so the strides that are left meet the indices of other axes.
 * @mend     Keep every stride beside its index: index × 0 is 0 by itself.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  const steps = view.strides.filter((stride) => stride !== 0);
  let place = 0;
  steps.forEach((step, axis) => {
    place += step * indices[axis]!;
  });
  return view.values[place]!;
}
