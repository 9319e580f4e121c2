/**
 * 08-minibatches, section 6: **gradient noise**.
 *
 * The gradient of a batch is a guess. The truth would be the gradient of all pictures, but one step would have to
 * look at all of them. How good is the guess? Draw many batches, and see how far their gradients lie from the truth.
 *
 * Lesson: README.md, "6. Noise". PyTorch: `idx = torch.randperm(len(x))[:batch_size]; x[idx], y[idx]` and
 * `(grads - truth).pow(2).sum(1).mean().sqrt()`.
 */
import { type Pair, randperm, type Tensor } from "#engine";

/**
 * Draws one random batch: `batchSize` different rows, each with its label.
 *
 * Which rows? The first `batchSize` indices of one `randperm` of all n, in that order. Nothing else is drawn, and the
 * seed is the caller's business.
 *
 * @param x shape `(n, ...)`: all inputs
 * @param y shape `(n, ...)`: their labels
 * @param batchSize how many rows to draw: a whole number from 1 to n
 * @returns the drawn rows of x, shape `(batchSize, ...)`, and of y, in the same order. Both keep their type
 *
 * @example
 * randomBatch(tensor([[10], [20], [30]]), tensor([1, 2, 3]), 2); // [tensor([[30.], [10.]]), tensor([3., 1.])], say
 *
 * Errors: none of its own.
 */
export function randomBatch(x: Tensor, y: Tensor, batchSize: number): Pair {
  // #region answer: draw batchSize different indices with randperm, and take these rows of x and of y
  const indices = randperm(x.shape[0] as number).slice(0, 0, batchSize);
  return [x.indexSelect(0, indices), y.indexSelect(0, indices)];
  // #endregion
}

/**
 * How far gradients lie from the truth: the distance from each of them to the truth, squared; the mean of these; the
 * root of that.
 *
 * The distance between two gradients is that of two points on a map: the differences of all their numbers, squared,
 * added up, and the root of the sum. (So the first thing to do with it, squaring, only takes that root away.)
 *
 * @param gradients float32, shape `(draws, p)`: one gradient per row
 * @param truth float32, shape `(p)`: the gradient of all pictures. Both stay as they are
 * @returns the noise, a plain number: 0 when every row is the truth
 *
 * @example
 * noise(tensor([[3, 4], [0, 0]]), tensor([0, 0])); // 3.5355: distances 5 and 0, squared 25 and 0, mean 12.5, root
 *
 * Errors: none of its own.
 */
export function noise(gradients: Tensor, truth: Tensor): number {
  // #region answer: squared distance from each row to the truth, their mean, its root, as a plain number
  return gradients.sub(truth).pow(2).sum(1).mean().sqrt().item();
  // #endregion
}
