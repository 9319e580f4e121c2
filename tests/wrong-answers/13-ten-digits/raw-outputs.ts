/**
 * @belief   What the model gives is its prediction.
 * @origin   With one output per picture it was.
 * @replaces 1-classes.ts
 * @does     gives the scores back as they are.
 * @mend     Ten scores aren't a class yet: take the place of the largest.
 */
import type { Tensor } from "#engine";

export function classesOf(scores: Tensor): Tensor {
  return scores.detach().clone();
}
