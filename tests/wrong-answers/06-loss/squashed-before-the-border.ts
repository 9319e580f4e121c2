/**
 * @belief   Predictions are always squashed first.
 * @origin   The loss of the section before does it.
 * @replaces 5-accuracy.ts
 * @fails    5-accuracy > accuracy · the share of right answers, with the border at 0 and at 0.5
 * @says     is what a sigmoid before the comparison gives
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  const [a, b] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (a !== b) throw new Error(`shapes (${a}) and (${b}) differ`);
  return predictions.sigmoid().gt(border).eq(targets.eq(1)).float().mean();
}
