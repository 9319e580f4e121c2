/**
 * @belief   If the engine does not complain, the shapes must be right.
 * @origin   Broadcasting works silently, so nobody looks.
 * @replaces 5-accuracy.ts
 * @fails    5-accuracy > accuracy · refuses two different shapes, and names them
 * @says     means that two different shapes went through
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  return predictions.gt(border).eq(targets.eq(1)).float().mean();
}
