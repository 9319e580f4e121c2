/**
 * @belief   The indices are collected, and then they meet the strides.
 * @origin   They are found from the last axis to the first, and pushed in that order.
 * @replaces 2-stretch.ts
 * @does     finds the indices in the right way, but multiplies the last one by the first stride, and so on.
 * @mend     The indices were found from the last axis on: turn the list round, or put each one in front.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  const indices: number[] = [];
  let rest = n;
  for (const length of [...view.shape].reverse()) {
    indices.push(rest % length);
    rest = Math.floor(rest / length);
  }
  return view.values[indices.reduce((place, index, axis) => place + index * view.strides[axis]!, 0)]!;
}
