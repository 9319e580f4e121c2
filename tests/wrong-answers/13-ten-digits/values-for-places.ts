/**
 * @belief   max gives the prediction.
 * @origin   max along a dimension gives values and places, and the values come first.
 * @replaces 1-classes.ts
 * @does     gives the largest numbers, and not where they stand.
 * @mend     The prediction is the place: argmax(1), or max(1).indices.
 */
import type { Tensor } from "#engine";

export function classesOf(scores: Tensor): Tensor {
  return scores.max(1).values;
}
