/**
 * @belief   (p - t)² is p² - 2pt + t².
 * @origin   On paper it is.
 * @replaces step3-loss.ts
 * @does     multiplies the square out: for large numbers near each other, rounding eats the
 *           difference.
 * @mend     Subtract first, then square.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  const [one, other] = [predictions, targets].map(({ shape }) => `(${shape.join(", ")})`);
  if (one !== other) throw new Error(`predictions ${one} and targets ${other} differ in shape`);
  const both = predictions.mul(targets).mul(2);
  return predictions.pow(2).sub(both).add(targets.pow(2)).mean();
}
