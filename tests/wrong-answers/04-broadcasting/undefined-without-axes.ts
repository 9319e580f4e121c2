/**
 * @belief   Without indices there is nothing to read.
 * @origin   An empty list looks like a special case that ends the work.
 * @replaces 2-stretch.ts
 * @does     finds no number in a view without axes.
 * @mend     A view without axes holds one number, at place 0. The general rule finds it: the sum over no axes is 0.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  if (indices.length === 0) return undefined as unknown as number;
  return view.values[indices.reduce((place, index, axis) => place + index * view.strides[axis]!, 0)]!;
}
