/**
 * @belief   A place that isn't there makes an error by itself.
 * @origin   slice(0, place, place + 1) is the row when there is one; in an array a place that is missing is no error either.
 * @replaces 6-flat.ts
 * @does     returns the weights unchanged when there is no such place.
 * @mend     An empty slice and a typed array take a value for such a place without a word. Write into select(0, place) of a copy: it complains.
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const copy = weights.clone();
  copy.slice(0, place, place + 1).fill_(value);
  return copy;
}
