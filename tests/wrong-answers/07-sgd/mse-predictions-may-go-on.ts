/**
 * @belief   Every length of the targets has to be found in the predictions.
 * @origin   every walks over one list, and the other may be longer.
 * @replaces step3-loss.ts
 * @does     compares the lengths of the targets' shape with those of the predictions, and doesn't see
 *           that the predictions have more axes.
 * @mend     Compare the number of axes, too. Or compare both shapes as text.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (!targets.shape.every((length, i) => length === predictions.shape[i]))
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  return predictions.sub(targets).pow(2).mean();
}
