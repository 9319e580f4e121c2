/**
 * @belief   If the engine does not complain, the shapes must be right.
 * @origin   Broadcasting works silently, so nobody looks.
 * @replaces step3-loss.ts
 * @fails    step3-loss > mse · refuses two different shapes, and names them
 * @says     means that two different shapes went through
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  return predictions.sub(targets).pow(2).mean();
}
