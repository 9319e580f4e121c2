/**
 * @belief   Dimension 0 is the one to look along.
 * @origin   Rows come first in a shape.
 * @replaces 1-classes.ts
 * @does     looks for the largest number in each column.
 * @mend     The numbers of one picture are in a row: argmax(1) looks along it.
 */
import type { Tensor } from "#engine";

export function classesOf(scores: Tensor): Tensor {
  return scores.argmax(0);
}
