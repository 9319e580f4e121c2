/**
 * @belief   The loss is a number.
 * @origin   item() gives it.
 * @replaces 3-loss.ts
 * @does     makes a new tensor of a plain number, with no way back.
 * @mend     Stay with tensors up to the end.
 */
import { type Tensor, tensor } from "#engine";

export function nllLoss(logProbabilities: Tensor, classes: Tensor): Tensor {
  return tensor(-logProbabilities.gather(1, classes.unsqueeze(1)).mean().item());
}
