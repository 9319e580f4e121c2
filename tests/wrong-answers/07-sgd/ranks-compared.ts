/**
 * @belief   Two tensors of the same rank and size go together.
 * @origin   The example of the lesson, (20) and (20, 1), differs in rank.
 * @replaces step3-loss.ts
 * @fails    step3-loss > mse · refuses two different shapes, and names them
 * @says     rank and size are the same, but the lengths aren't
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.rank !== targets.rank || predictions.size !== targets.size)
    throw new Error(`mse: shapes (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  return predictions.sub(targets).pow(2).mean();
}
