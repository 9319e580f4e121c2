/**
 * @belief   A prediction is right or wrong: it costs nothing or 1.
 * @origin   Accuracy is the measure that one knows.
 * @replaces 1-loss.ts
 * @does     gives each prediction the cost 0 or 1: it says which predictions are wrong, not by how much.
 * @mend     A cost keeps the distance: 1 - p for a 3, p for a 7. Don't compare p with 0.5.
 */
import type { Tensor } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return p.gt(0.5).ne(targets.eq(1)).float();
}
