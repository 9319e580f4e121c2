/**
 * @belief   slice(0, place) is row place.
 * @origin   slice and select are mixed up.
 * @replaces 6-flat.ts
 * @does     writes the value into its place and into all that follow.
 * @mend     Only one weight is turned: select(0, place) shows one row, slice(0, place) all from there on.
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const copy = weights.clone();
  copy.slice(0, place).fill_(value);
  return copy;
}
