/**
 * @belief   reverse gives a reversed copy.
 * @origin   slice and map give copies, and reverse is called in the same way.
 * @replaces 2-stretch.ts
 * @does     turns the view's shape round and leaves it so.
 * @mend     reverse changes the list it's called on. Count the axes down, or copy the list first.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  let [place, rest] = [0, n];
  const last = view.shape.length - 1;
  for (const [back, length] of (view.shape as number[]).reverse().entries()) {
    place += (rest % length) * view.strides[last - back]!;
    rest = Math.floor(rest / length);
  }
  return view.values[place]!;
}
