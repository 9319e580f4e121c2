/**
 * @way      The accuracy is 1 minus the mean distance between decision and label.
 * @replaces 2-metrics.ts
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  const [said, truth] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (said !== truth) throw new RangeError(`shapes differ: (${said}) and (${truth})`);
  return predictions.gt(0).float().sub(targets).abs().mean().neg().add(1);
}
