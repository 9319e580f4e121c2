/**
 * @belief   Above 0 and, after a sigmoid, above 0.5 are the same.
 * @origin   For real numbers they are.
 * @replaces 7-accuracy.ts
 * @does     squashes the predictions first: float32's sigmoid of a tiny prediction is exactly 0.5, and that
 *           counts as a 7.
 * @mend     Compare the prediction itself with 0.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  const [said, due] = [predictions, targets].map(({ shape }) => `(${shape.join(", ")})`);
  if (said !== due) throw new Error(`batchAccuracy: predictions ${said} and targets ${due}`);
  return predictions.sigmoid().round().eq(targets).float().mean().item();
}
