/**
 * @belief   Every length of the one has to be found in the other.
 * @origin   every walks over one list, and the other may be longer.
 * @replaces step3-loss.ts
 * @does     compares the lengths of the predictions' shape with those of the targets, and doesn't see
 *           that the targets have more axes.
 * @mend     Compare the number of axes, too. Or compare both shapes as text.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (!predictions.shape.every((length, i) => length === targets.shape[i]))
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  return predictions.sub(targets).pow(2).mean();
}
