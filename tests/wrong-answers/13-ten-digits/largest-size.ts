/**
 * @belief   The number that is farthest from 0 is the strongest.
 * @origin   Sizes were compared when weights were looked at.
 * @replaces 1-classes.ts
 * @does     goes by the size of the numbers, without their signs.
 * @mend     −7 is small. Compare the numbers as they are.
 */
import type { Tensor } from "#engine";

export function classesOf(scores: Tensor): Tensor {
  return scores.abs().argmax(1);
}
