/**
 * @belief   As many numbers and as many rows: then they go together.
 * @origin   n is what the lesson speaks of.
 * @replaces step3-loss.ts
 * @does     refuses two shapes only when their sizes or their first lengths differ: (2, 1) and (2) go
 *           through.
 * @mend     Compare every length, and how many there are. Or compare both shapes as text.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.size !== targets.size || predictions.shape[0] !== targets.shape[0])
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  return predictions.sub(targets).pow(2).mean();
}
