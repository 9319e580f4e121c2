/**
 * 11-learner, section 2: **metrics**.
 *
 * A metric is a number for people. It looks at predictions and labels of one batch, like a loss does, and gives one
 * number. Then the batches must be put together, and here it matters that the last batch is smaller than the others.
 *
 * Lesson: README.md, "2. Metrics". fastai: `def batch_accuracy(xb, yb): ...` and
 * `Learner(..., metrics=batch_accuracy)`.
 */
import type { Tensor } from "#engine";

/** From predictions and labels to one number, as a tensor of shape `()`. A loss is such a function, too. */
export type Metric = (predictions: Tensor, targets: Tensor) => Tensor;

/**
 * A metric: the share of pictures that the model gets right. A prediction above 0, however small, says "a 3".
 *
 * @param predictions float32, shape `(n, 1)`: what the model said, without a sigmoid: any number
 * @param targets float32, the same shape: 1 for a 3, 0 for a 7
 * @returns float32, shape `()`: a tensor with one number from 0 to 1
 *
 * @example
 * batchAccuracy(tensor([[-7], [0.3]]), tensor([[0], [1]])); // tensor(1.)
 *
 * Errors: when the two shapes differ, an `Error` whose message holds both of them, written like `(2, 1)` and `(2)`.
 * Without this check (n, 1) and (n) would be broadcast to (n, n) answers.
 */
export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  // #region answer: refuse two different shapes, then return the share of predictions on the right side of 0
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`batchAccuracy: predictions (${got}), but targets (${wanted})`);
  return predictions.gt(0).eq(targets.eq(1)).float().mean();
  // #endregion
}

/**
 * The mean over batches of different sizes: every *item* counts the same, so a batch counts by its size.
 *
 * @param values one mean per batch: its loss, or its accuracy
 * @param counts how many items each batch has, in the same order: 0 or more, also the first ones
 * @returns the mean over all items
 *
 * @example
 * // two items with the mean 10, and six with the mean 2
 * weightedMean([10, 2], [2, 6]); // 4
 *
 * Errors: none of its own. (Without any item, `NaN`: nothing divided by nothing. And `NaN` when the value of a
 * batch with items is. If such a value has no items, either will do: what the others give, or `NaN`.)
 */
export function weightedMean(values: readonly number[], counts: readonly number[]): number {
  // #region answer: add up value × count over the batches, and divide by the number of items
  let sum = 0;
  let items = 0;
  for (const [i, value] of values.entries()) {
    sum += value * counts[i]!;
    items += counts[i]!;
  }
  return sum / items;
  // #endregion
}
