/**
 * @way      Multiplies the differences, targets first, by themselves, and names the shapes without
 *           parentheses.
 * @replaces step3-loss.ts
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  const sameLength = predictions.rank === targets.rank;
  if (!sameLength || predictions.shape.some((length, axis) => length !== targets.shape[axis])) {
    throw new Error(`${predictions.shape} and ${targets.shape} differ`);
  }
  const difference = targets.sub(predictions);
  return difference.mul(difference).sum().div(difference.size);
}
