/**
 * @way      Looks at the shapes when the result is there; where there is none, the engine's own message names both.
 * @replaces 5-accuracy.ts
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  const right = predictions.gt(border).eq(targets.eq(1));
  const text = (t: Tensor): string => `(${t.shape.join(", ")})`;
  if (text(predictions) !== text(targets)) {
    throw new Error(`accuracy: ${text(predictions)} and ${text(targets)} give ${text(right)}`);
  }
  return right.float().mean();
}
