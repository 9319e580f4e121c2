/**
 * @belief   map(measure) is short for map((weights) => measure(weights)).
 * @origin   map also hands over the place in the list, and the list.
 * @replaces 6-flat.ts
 * @does     hands measure to map as it is, so it gets three arguments: the weights, a place and a list.
 * @mend     Call it yourself: copies.map((copy) => measure(copy)).
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  const copies = values.map((value) => {
    const copy = weights.clone();
    copy.select(0, place).fill_(value);
    return copy;
  });
  return copies.map(measure);
}
