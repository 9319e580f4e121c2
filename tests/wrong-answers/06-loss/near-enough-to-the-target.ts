/**
 * @belief   Right means near enough, and the border says how near.
 * @origin   Border is heard as tolerance.
 * @replaces 5-accuracy.ts
 * @does     counts the predictions that are nearer to their target than the border.
 * @mend     The border says on which side a prediction is: above it, "a 3". Then compare the answer with
 *           the target.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(targets).abs().lt(border).float().mean();
}
