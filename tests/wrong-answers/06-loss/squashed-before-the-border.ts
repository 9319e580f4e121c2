/**
 * @belief   Predictions are always squashed first.
 * @origin   The loss of the section before does it.
 * @replaces 5-accuracy.ts
 * @does     puts the predictions through a sigmoid before it compares them with the border.
 * @mend     The border is meant for the predictions as they come in. Leave out the sigmoid.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  const [a, b] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (a !== b) throw new Error(`shapes (${a}) and (${b}) differ`);
  return predictions.sigmoid().gt(border).eq(targets.eq(1)).float().mean();
}
