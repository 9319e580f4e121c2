/**
 * Step 3 of 7: **loss**.
 *
 * One number says how far the predictions are from the truth: small is good, 0 is perfect. Ours is the mean
 * squared error: how far each prediction is off, squared, averaged.
 *
 * Lesson: README.md, "3. Loss". PyTorch: `((preds - targets)**2).mean()`, also known as `F.mse_loss`.
 */
import type { Tensor } from "#engine";

/**
 * The mean squared error of predictions against targets.
 *
 * The result is a tensor, not a plain number, so that step 4 can walk back from it to the parameters. Predictions and
 * targets belong to the caller and must not change.
 *
 * @param predictions float32, any shape: what the model said
 * @param targets float32, the same shape: what is true
 * @returns float32, shape `()`: the mean of the squared differences
 *
 * @example
 * mse(tensor([3, 5]), tensor([1, 4])); // tensor(2.5000): the differences 2 and 1, squared 4 and 1, their mean
 *
 * Errors: when the two shapes differ, an `Error` whose message names both, in any form. Without this check (20) and
 * (20, 1) would be broadcast to (20, 20) and give a number that means nothing.
 */
export function mse(predictions: Tensor, targets: Tensor): Tensor {
  // #region answer: refuse two different shapes, then return the mean of the squared differences
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`mse: predictions (${got}) and targets (${wanted}) differ in shape`);
  return predictions.sub(targets).pow(2).mean();
  // #endregion
}
