/**
 * @belief   Each row gives a row.
 * @origin   keepdim was right in softmax.
 * @replaces 1-classes.ts
 * @does     gives the shape (n, 1).
 * @mend     One class per picture, shape (n): argmax(1) without keepdim.
 */
import type { Tensor } from "#engine";

export function classesOf(scores: Tensor): Tensor {
  return scores.argmax(1, { keepdim: true });
}
