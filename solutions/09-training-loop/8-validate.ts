/**
 * 09-training-loop, section 8: validation.
 *
 * How good is the model on pictures it has never learnt from? One pass through the validation set tells. Nothing is
 * learnt on the way, so nothing needs to be recorded.
 *
 * Lesson: README.md, "8. Validation". PyTorch (nearly):
 * `accs = [batch_accuracy(model(xb), yb) for xb, yb in valid_dl]`.
 */
import { noGrad, type Pair, type Tensor } from "#engine";
import type { Model } from "./3-linear.ts";

/**
 * The accuracy over all pictures of all batches: how many are right, divided by how many there are.
 *
 * Every *picture* counts the same. The last batch is often smaller than the others, so the mean of the batches'
 * accuracies isn't the answer: each of its pictures would count for more. Run the model once for each batch, inside
 * `noGrad(() => { ... })`: it gives back what the function inside it returns.
 *
 * @param batches pairs of pictures, shape `(n, pixels)`, and labels, shape `(n, 1)`; n, at least 1, may differ from
 *                batch to batch. Anything that `for ... of` takes, also what can be walked through only once
 * @param model turns pictures into predictions
 * @param accuracy does section 7 for one batch: predictions and labels, in this order, to a share from 0 to 1
 * @returns the share over all pictures: a plain number from 0 to 1
 *
 * @example
 * // a batch of 3 pictures, all right, and a batch of 1 picture, wrong: 3 of 4
 * validateEpoch(batches, model, batchAccuracy); // 0.75
 *
 * Errors: none of its own; what `model` or `accuracy` throws goes through. (Without any picture, `NaN`: nothing divided
 * by nothing.)
 */
export function validateEpoch(
  batches: Iterable<Pair>,
  model: Model,
  accuracy: (predictions: Tensor, targets: Tensor) => number,
): number {
  // #region answer: without recording, add up the right ones of every batch and divide by the number of pictures
  let right = 0;
  let count = 0;
  for (const [x, y] of batches) {
    const predictions = noGrad(() => model(x));
    right += accuracy(predictions, y) * x.shape[0]!;
    count += x.shape[0]!;
  }
  return right / count;
  // #endregion
}
