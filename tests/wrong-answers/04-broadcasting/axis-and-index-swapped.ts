/**
 * @belief   forEach hands over the axis first, then the index.
 * @origin   In Python enumerate gives the place first.
 * @replaces 2-stretch.ts
 * @does     takes an index for its axis, and the axis for the index.
 * @mend     In JavaScript the value comes first and its place second: (index, axis).
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  let place = 0;
  indices.forEach((axis, index) => {
    place += index * (view.strides[axis] ?? 0);
  });
  return view.values[place]!;
}
