/**
 * @belief   The mean squared error is the variance of the differences.
 * @origin   Both are means of squares.
 * @replaces step3-loss.ts
 * @does     takes the mean difference off before it squares, as a variance does: what all predictions
 *           are off by together doesn't count.
 * @mend     Square the differences as they are, then take the mean.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape))
    throw new Error(`mse: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  const differences = predictions.sub(targets);
  return differences.sub(differences.mean()).pow(2).mean();
}
