/**
 * @belief   When the shapes differ, both can be made flat, and then they fit.
 * @origin   The numbers are the same, so it looks like a kindness.
 * @replaces 2-metrics.ts
 * @does     makes both tensors flat and compares them, instead of refusing two different shapes.
 * @mend     Two different shapes are a mistake that somebody has made before: say so, with an Error that names both.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  return predictions.flatten().gt(0).eq(targets.flatten().eq(1)).float().mean();
}
