/**
 * 13-ten-digits, section 4: predicting and counting.
 *
 * A trained model goes through all test pictures, batch by batch. What does it say, and how often is it right?
 *
 * Lesson: README.md, "4. Predict and count". PyTorch:
 * `with torch.no_grad(): for x, y in dl: correct += (model(x).argmax(1) == y).sum().item(); total += len(y)`.
 */
import { type nn, noGrad, type Pair, type Tensor, tensor } from "#engine";

/**
 * The predicted class of every picture, in the order of the batches.
 *
 * A prediction is a class, not a score: the place of the largest of the scores (of equal ones, the first). Nothing is
 * recorded while the model runs. The model is called once per batch, as `model(x)`, and the labels aren't looked at: they may be missing (an empty tensor). The
 * model's mode (training or eval) stays as it is. Afterwards recording is on or off as it was before, also when the model throws.
 * (Code of the batches' own, as in a generator, may run with recording off or on.)
 *
 * @param model gives scores of shape `(n, count)` for pictures of shape `(n, ...)`, for more than 256 classes, too: a module or a plain function
 * @param batches pairs of pictures and labels: a list, or anything else that `for ... of` takes. Some such things can be
 *   gone through only once. There may be none; batches may differ in size, and none is empty.
 * @returns int64, shape `(total)`: one class per picture; `(0)` when there are no batches
 *
 * @example
 * predictAll(model, testBatches).shape; // [10000]
 *
 * Errors: none of its own.
 */
export function predictAll(model: nn.Layer, batches: Iterable<Pair>): Tensor {
  // #region answer: without recording, collect the place of the largest score for each picture of each batch
  const classes = noGrad(() => Array.from(batches, ([x]) => model(x).argmax(1).tolist() as number[]));
  return tensor(classes.flat(), { dtype: "int64" });
  // #endregion
}

/** How often a model was right. */
export interface Score {
  /** How many pictures it got right. */
  readonly correct: number;
  /** How many pictures there were. */
  readonly total: number;
}

/**
 * Counts how many pictures a model gets right, and how many there are.
 *
 * A picture is right when the place of the largest of its scores (of equal ones, the first) is its label. Count pictures and
 * not batches: the last batch may be smaller. Nothing is recorded while the model runs; it's called once per batch, as
 * `model(x)`. Its mode (training or eval) stays as it is. Afterwards recording is on or off as it was before, also when the model
 * throws. (Code of the batches' own, as in a generator, may run with recording off or on.)
 *
 * @param model gives scores of shape `(n, count)` for pictures of shape `(n, ...)`: a module or a plain function
 * @param batches pairs of pictures and labels (int64, shape `(n)`): a list, or anything else that `for ... of` takes; it's
 *   gone through once. There may be none, and none is empty.
 * @returns two plain numbers, whole ones; both are 0 when there are no batches
 *
 * @example
 * const { correct, total } = evaluate(model, testBatches);
 * correct / total; // 0.8883, say
 *
 * Errors: none of its own.
 */
export function evaluate(model: nn.Layer, batches: Iterable<Pair>): Score {
  // #region answer: without recording, add up per batch how many predictions equal their labels, and how many labels there are
  let [correct, total] = [0, 0];
  noGrad(() => {
    for (const [x, y] of batches) {
      correct += model(x).argmax(1).eq(y).sum().item();
      total += y.size;
    }
  });
  return { correct, total };
  // #endregion
}
