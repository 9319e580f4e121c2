/**
 * @belief   How often is the model right when it says "a 3"?
 * @origin   This is another metric (precision).
 * @replaces 5-accuracy.ts
 * @does     gives the share of real 3s among those that the model takes for a 3.
 * @mend     Accuracy counts all right answers, for 3s and for 7s, and divides by the number of all.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const said = predictions.gt(border).float();
  return said.mul(targets).sum().div(said.sum());
}
