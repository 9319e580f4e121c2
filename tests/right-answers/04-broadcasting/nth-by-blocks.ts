/**
 * @way      It goes from the first axis to the last, and divides by how many numbers one step skips.
 * @replaces 2-stretch.ts
 */
import { rowMajorStrides, type View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  let [place, rest] = [0, n];
  for (const [axis, block] of rowMajorStrides(view.shape).entries()) {
    place += Math.trunc(rest / block) * view.strides[axis]!;
    rest %= block;
  }
  return view.values[place]!;
}
