/**
 * @belief   Right means: prediction times label, as −1 or 1, is above 0.
 * @origin   A product of two equal signs is positive. But a product with 0 is neither.
 * @replaces 7-accuracy.ts
 * @does     counts a prediction of exactly 0 as wrong, also for a 7.
 * @mend     At exactly 0 the model says "a 7": decide with gt(0) what it says, then compare that
 *           with the label.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  const show = (t: Tensor) => `(${t.shape.join(", ")})`;
  if (show(predictions) !== show(targets))
    throw new Error(`${show(predictions)} and ${show(targets)} differ`);
  const signs = targets.mul(2).sub(1);
  return predictions.mul(signs).gt(0).float().mean().item();
}
