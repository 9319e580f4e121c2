/**
 * @belief   The index on an axis is how often what follows goes into n.
 * @origin   For the first axis that's true.
 * @replaces 2-stretch.ts
 * @does     divides n itself on every axis, and never takes off what earlier axes have used.
 * @mend     Only the remainder goes on to the next axis. Or begin with the last axis: the remainder by its length is
 *           the index.
 */
import { rowMajorStrides, type View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  let place = 0;
  for (const [axis, block] of rowMajorStrides(view.shape).entries()) {
    place += Math.floor(n / block) * view.strides[axis]!;
  }
  return view.values[place]!;
}
