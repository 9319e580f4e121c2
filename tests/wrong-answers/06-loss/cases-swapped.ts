/**
 * @belief   Where the answer is 3, take p: it says how sure the model is of a 3.
 * @origin   where(condition, a, b) is read as "in this case the model says a", not "it costs a".
 * @replaces 1-loss.ts
 * @fails    1-loss > costs · 1 - p for a 3, p for a 7
 * @says     has the two cases swapped
 */
import { type Tensor, where } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(1), p, p.neg().add(1));
}
