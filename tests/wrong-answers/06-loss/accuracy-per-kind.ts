/**
 * @belief   Each kind of digit must count the same.
 * @origin   This is another metric (balanced accuracy).
 * @replaces 5-accuracy.ts
 * @does     takes the accuracy of the 3s and that of the 7s, and then the mean of the two.
 * @mend     Each picture counts the same: count all right answers and divide by the number of all.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const right = predictions.gt(border).eq(targets.eq(1)).float();
  const sevens = targets.neg().add(1);
  const of3 = right.mul(targets).sum().div(targets.sum());
  const of7 = right.mul(sevens).sum().div(sevens.sum());
  return of3.add(of7).div(2);
}
