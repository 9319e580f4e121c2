/**
 * @belief   The largest number, made whole, is the class.
 * @origin   A class is a whole number.
 * @replaces 1-classes.ts
 * @does     cuts the largest numbers to whole ones, and takes them for classes.
 * @mend     A class is a place: argmax(1).
 */
import type { Tensor } from "#engine";

export function classesOf(scores: Tensor): Tensor {
  return scores.detach().max(1).values.long();
}
