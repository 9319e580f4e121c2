/**
 * @belief   === compares two lists.
 * @origin   It compares numbers and texts by what is in them.
 * @replaces step3-loss.ts
 * @does     refuses two equal shapes: it asks whether they are one and the same list.
 * @mend     === compares two lists as objects, not the numbers in them. Compare the shapes as text, or
 *           number by number.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape !== targets.shape)
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  return predictions.sub(targets).pow(2).mean();
}
