/**
 * @belief   A prediction is the most probable class, so make probabilities first.
 * @origin   Softmax keeps the order.
 * @replaces 1-classes.ts
 * @does     takes scores that are near to each other for equal: softmax rounds them to the same probability, and a
 *           tolerance doesn't tell them apart either.
 * @mend     The largest score has the largest probability: argmax of the scores is enough.
 */
import type { Tensor } from "#engine";

export function classesOf(scores: Tensor): Tensor {
  return scores.float().softmax(1).argmax(1);
}
