/**
 * @way      Counts the wrong answers and takes them away from 1.
 * @replaces 5-accuracy.ts
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  const written = (t: Tensor): string => `(${t.shape.join(", ")})`;
  if (written(predictions) !== written(targets)) {
    throw new TypeError(`accuracy: ${written(predictions)} against ${written(targets)}`);
  }
  return predictions.le(border).eq(targets.bool()).float().mean().neg().add(1);
}
