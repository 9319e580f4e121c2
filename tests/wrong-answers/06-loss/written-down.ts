/**
 * @belief   The right number makes the test green.
 * @origin   Only one example was looked at.
 * @replaces 1-loss.ts
 * @does     gives 0.4333, the number of the lesson's example, whatever comes in.
 * @mend     Calculate the loss from p and targets: the mean of the costs.
 */
import { type Tensor, tensor } from "#engine";

export function confidenceLoss(_p: Tensor, _targets: Tensor): Tensor {
  return tensor(0.4333);
}
