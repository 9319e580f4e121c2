/**
 * @belief   Where the answer is 3, take p: it says how sure the model is of a 3.
 * @origin   where(condition, a, b) is read as "in this case the model says a", not "it costs a".
 * @replaces 1-loss.ts
 * @does     has the two cases swapped: a 3 costs p, and a 7 costs 1 - p.
 * @mend     A cost is small when the prediction is good. Take 1 - p for a 3, whose target is 1, and p for
 *           a 7. See section 1.
 */
import { type Tensor, where } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(1), p, p.neg().add(1));
}
