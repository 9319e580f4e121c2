/**
 * @belief   Rounded scores say the same.
 * @origin   Predictions were rounded when there were two classes.
 * @replaces 1-classes.ts
 * @does     rounds the scores first, so that near ones become equal.
 * @mend     Compare the scores as they are.
 */
import type { Tensor } from "#engine";

export function classesOf(scores: Tensor): Tensor {
  return scores.detach().round().argmax(1);
}
