/**
 * @belief   Take the first axis first.
 * @origin   A loop over the axes begins at 0.
 * @replaces 2-stretch.ts
 * @does     takes n apart beginning with the first axis.
 * @mend     The last axis counts fastest: begin with it, and end with the first.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  let [place, rest] = [0, n];
  for (const [axis, length] of view.shape.entries()) {
    place += (rest % length) * view.strides[axis]!;
    rest = Math.floor(rest / length);
  }
  return view.values[place]!;
}
