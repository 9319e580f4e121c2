/**
 * @belief   sub_ subtracts, like sub.
 * @origin   The underscore is taken for a matter of style.
 * @replaces step3-loss.ts
 * @does     writes its calculation into the caller's predictions.
 * @mend     Methods whose name ends in _ write into their tensor. Use those without, which make a new
 *           one.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub_(targets).pow(2).mean();
}
