/**
 * @belief   The index is the remainder by what one step skips.
 * @origin   Remainder and whole part are mixed up.
 * @replaces 2-stretch.ts
 * @does     takes each index as the remainder by the size of the axes that follow.
 * @mend     The remainder by the axis's own length is the index; the whole part goes on to the axis before.
 */
import { rowMajorStrides, type View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  let place = 0;
  for (const [axis, block] of rowMajorStrides(view.shape).entries())
    place += (n % block) * view.strides[axis]!;
  return view.values[place]!;
}
