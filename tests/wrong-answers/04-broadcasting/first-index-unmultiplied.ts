/**
 * @belief   reduce begins with 0.
 * @origin   Sums begin with 0; reduce without a start begins with the first item.
 * @replaces 2-stretch.ts
 * @does     adds the first index as it is, without its stride, and fails when there is no index.
 * @mend     Without a start, reduce takes the first index as the sum so far. Give it 0 as its second argument.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  return view.values[indices.reduce((place, index, axis) => place + index * view.strides[axis]!)]!;
}
