/**
 * @belief   The loss is a number, so return a number.
 * @origin   It gets printed as one.
 * @replaces step3-loss.ts
 * @does     returns a plain number, not a tensor.
 * @mend     Step 4 can't walk back from a plain number. Return the tensor that mean() gives, without
 *           item().
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(targets).pow(2).mean().item() as unknown as Tensor;
}
