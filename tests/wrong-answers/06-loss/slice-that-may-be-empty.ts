/**
 * @belief   slice(0, place, place + 1) is the row, and the engine complains when there is none.
 * @origin   It is the row when there is one.
 * @replaces 6-flat.ts
 * @does     returns the weights unchanged when there is no such place.
 * @mend     An empty slice is filled without a word. select(0, place) complains.
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const copy = weights.clone();
  copy.slice(0, place, place + 1).fill_(value);
  return copy;
}
