/**
 * @way      Squashes the predictions first: the border is then at 0.5, and rounding finds the side (to float32's digits, as the stub allows).
 * @replaces 7-accuracy.ts
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  const [said, due] = [predictions, targets].map(({ shape }) => `(${shape.join(", ")})`);
  if (said !== due) throw new Error(`batchAccuracy: predictions ${said} and targets ${due}`);
  return predictions.sigmoid().round().eq(targets).float().mean().item();
}
