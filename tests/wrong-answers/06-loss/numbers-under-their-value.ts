/**
 * @belief   The values are keys, so keep the numbers under them.
 * @origin   An object keeps whole numbers in rising order, and each only once.
 * @replaces 6-flat.ts
 * @does     keeps its numbers in an object, by value: equal values give one number, and the order is
 *           lost.
 * @mend     Put the numbers into a list, one for each value.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  const heights: Record<number, number> = {};
  for (const value of values) {
    const copy = weights.clone();
    copy.select(0, place).fill_(value);
    heights[value] = measure(copy);
  }
  return Object.values(heights);
}
