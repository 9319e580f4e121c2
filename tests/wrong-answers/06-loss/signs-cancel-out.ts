/**
 * @belief   The mean difference says how far off the model is.
 * @origin   That too high and too low cancel out is easily forgotten.
 * @replaces 1-loss.ts
 * @fails    1-loss > Q16 · confidenceLoss is lower for better predictions: 0.4333, and 0.2333 with a better last one
 * @says     is the mean of the signed differences
 */
import type { Tensor } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return p.sub(targets).mean();
}
