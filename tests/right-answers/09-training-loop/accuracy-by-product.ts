/**
 * @way      Model and label agree where both signs do: the label becomes 1 or −1.
 * @replaces 7-accuracy.ts
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  const written = (t: Tensor) => `(${t.shape.join(", ")})`;
  if (written(predictions) !== written(targets)) throw new TypeError(written(predictions) + written(targets));
  const says = predictions.gt(0).float().mul(2).sub(1);
  return says.mul(targets.mul(2).sub(1)).add(1).div(2).mean().item();
}
