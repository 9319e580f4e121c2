/**
 * @belief   Squaring is times 2.
 * @origin   The small 2 is read as a factor.
 * @replaces step3-loss.ts
 * @does     doubles the differences where it should square them.
 * @mend     pow(2) squares; mul(2) doubles.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(targets).mul(2).mean();
}
