/**
 * @way      Compares the shapes number by number, and takes the size of the difference.
 * @replaces 4-mnist-loss.ts
 */
import type { Tensor } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const [a, b] = [predictions.shape, targets.shape];
  if (a.length !== b.length || a.some((length, i) => length !== b[i])) {
    throw new RangeError(`shapes (${a.join(", ")}) and (${b.join(", ")}) don't agree`);
  }
  return predictions.sigmoid().sub(targets).abs().sum().div(predictions.size);
}
