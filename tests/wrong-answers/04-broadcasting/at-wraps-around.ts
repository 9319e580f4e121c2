/**
 * @belief   The numbers of a stretched array repeat, so the place is taken modulo how many there are.
 * @origin   It's true for one picture and a thousand.
 * @replaces 2-stretch.ts
 * @does     finds the place from the shape, and begins again at the first number when the numbers are used up.
 * @mend     A column repeats in another way than a row. The strides know it: multiply each index by view.strides and
 *           add up.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  const place = indices.reduce((sum, index, axis) => sum * view.shape[axis]! + index, 0);
  return view.values[place % view.values.length]!;
}
