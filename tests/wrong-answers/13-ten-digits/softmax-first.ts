/**
 * @belief   A prediction is the most probable class, so make probabilities first.
 * @origin   Softmax keeps the order.
 * @replaces 1-classes.ts
 * @does     takes the softmax first, which rounds scores that are near to each other to the same probability.
 * @mend     The largest score has the largest probability: argmax of the scores is enough.
 */
import type { Tensor } from "#engine";

export function classesOf(scores: Tensor): Tensor {
  return scores.float().softmax(1).argmax(1);
}
