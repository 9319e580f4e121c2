/**
 * @belief   A prediction is right or wrong: it costs nothing or 1.
 * @origin   Accuracy is the measure that one knows.
 * @replaces 1-loss.ts
 * @fails    1-loss > costs · 1 - p for a 3, p for a 7
 * @says     says which predictions are wrong, not by how much
 */
import type { Tensor } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return p.gt(0.5).ne(targets.eq(1)).float();
}
