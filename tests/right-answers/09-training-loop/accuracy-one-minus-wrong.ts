/**
 * @way      The share of the wrong ones, taken from 1, is the share of the right ones.
 * @replaces 7-accuracy.ts
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  return 1 - predictions.gt(0).float().sub(targets).abs().mean().item();
}
