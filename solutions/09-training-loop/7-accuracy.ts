/**
 * 09-training-loop, section 7: the accuracy of a batch.
 *
 * The loss is for the machine. People ask: how many of the pictures did it get right? That share is the accuracy, our
 * **metric**.
 *
 * Lesson: README.md, "7. Accuracy". PyTorch: `((preds > 0) == (targets == 1)).float().mean()`.
 */
import type { Tensor } from "#engine";

/**
 * The share of right predictions.
 *
 * A prediction comes straight from the linear model, without a sigmoid. So the border between "a 7" and "a 3" is at 0:
 * above 0 the model says "a 3", however little above, at 0 or below it says "a 7". (After a sigmoid the border would be
 * at 0.5. But float32's sigmoid of 1e-9 is exactly 0.5, so compare with 0.)
 *
 * @param predictions float32, shape `(n, 1)`, n at least 1: what the linear model said
 * @param targets float32, the same shape: 1 for a 3, 0 for a 7
 * @returns the number of right ones divided by n, with float32's seven digits or more: a plain number from 0 to 1
 *
 * @example
 * batchAccuracy(tensor([[7], [-2], [3], [-1]]), tensor([[1], [0], [0], [1]])); // 0.5: the first two are right
 *
 * Errors: when the two shapes differ, an `Error` whose message holds both of them, written like `(4, 1)` and `(4)`.
 * Without this check the engine would stretch both to (4, 4), and the share would be one of 16 comparisons.
 */
export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  // #region answer: refuse two different shapes, then return the share of places where model and label agree
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted)
    throw new Error(`batchAccuracy: predictions (${got}) and targets (${wanted}) differ in shape`);
  return predictions.gt(0).eq(targets.eq(1)).float().mean().item();
  // #endregion
}
