/**
 * @belief   The right number makes the test green.
 * @origin   Only one example was looked at.
 * @replaces 1-loss.ts
 * @fails    1-loss > Q16 · confidenceLoss is lower for better predictions: 0.4333, and 0.2333 with a better last one
 * @says     is the loss of [0.9, 0.4, 0.2]: the lesson's example
 */
import { type Tensor, tensor } from "#engine";

export function confidenceLoss(_p: Tensor, _targets: Tensor): Tensor {
  return tensor(0.4333);
}
