/**
 * 13-ten-digits, section 3: the loss.
 *
 * How wrong are ten probabilities? Only one of them counts: the one that was given to the right class. The loss is minus its
 * logarithm. The section ends with the gradient of that loss, which is shorter than the loss itself.
 *
 * Lesson: README.md, "3. Cross-entropy". PyTorch: `F.nll_loss(log_probabilities, classes)` and
 * `F.cross_entropy(logits, classes)`.
 */
import { F, type Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * The negative log-likelihood: of each row take the log-probability of the right class, and give minus the mean of these.
 *
 * What comes in has been through the logarithm already: no softmax and no log here. Gradients find their way back.
 *
 * @param logProbabilities float32, shape `(n, count)`: logarithms of probabilities, 0 or less, however far (−1000, too); n is 1 or more. A wrong class
 *   may have the probability 0: its log is -Infinity, and it doesn't count. (The right class never has.)
 * @param classes int64, shape `(n)`: the right class of each row, from 0 to count − 1
 * @returns float32, shape `()`: 0 or more
 *
 * @example
 * const p = tensor([[0.5, 0.25, 0.25], [0.1, 0.1, 0.8]]);
 * nllLoss(p.log(), tensor([0, 2], { dtype: "int64" })); // tensor(0.4581), the mean of 0.6931 and 0.2231
 *
 * Errors: none of its own.
 */
export function nllLoss(logProbabilities: Tensor, classes: Tensor): Tensor {
  throw todo("pick the number of the right class in each row, and give minus the mean of them");
}

/**
 * Cross-entropy: softmax, logarithm and negative log-likelihood in one, for scores of any size.
 *
 * Don't take the log of a softmax. When a score is 104 or more below the largest, its softmax is 0 in float32, and the log of
 * 0 is −Infinity. The log of softmax(logits) is logits − logSumExp(logits), and that one is always finite. Use the
 * engine's `logits.logSumExp(1)` for it: it does what yours does.
 *
 * The engine has the whole loss ready made, as `F.crossEntropy`: write it without. (`logits.logSoftmax(1)` and
 * `F.nllLoss` may be used.) Gradients find their way back, small ones, too.
 *
 * @param logits float32, shape `(n, count)`: the scores as they come from the model, numbers from −1000 to 1000; n
 *   and count are 1 or more
 * @param classes int64, shape `(n)`: the right class of each row, from 0 to count − 1
 * @returns float32, shape `()`: the mean over the rows, 0 or more
 *
 * @example
 * crossEntropy(tensor([[3.2, 5.1, -1.7]]), tensor([0], { dtype: "int64" })); // tensor(2.0404)
 *
 * Errors: none of its own.
 */
export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  throw todo(
    "in each row take the score of the right class from logSumExp, and give the mean of these differences",
  );
}

/**
 * The gradient of `crossEntropy` with respect to the logits, by its formula: (p − y) / n. Here p are the probabilities
 * (softmax of the logits), y the one-hot rows of the right classes, and n is the number of rows: the loss is a mean.
 *
 * The engine's `logits.softmax(1)` and `F.oneHot(classes, count)` do what yours do. No `backward` is needed: it works
 * inside of `noGrad`, too. Whether the engine records stays as it was, on or off.
 *
 * @param logits float32, shape `(n, count)`, numbers from −1000 to 1000; n and count are 1 or more. They stay as they
 *   were, and so does their `.grad`.
 * @param classes int64, shape `(n)`: the right class of each row, from 0 to count − 1
 * @returns float32, shape `(n, count)`, without a way back (`requiresGrad` is false); each row adds up to 0, but for
 *   rounding
 *
 * @example
 * crossEntropyGradient(tensor([[0, 0]]), tensor([1], { dtype: "int64" })); // tensor([[ 0.5000, -0.5000]])
 *
 * Errors: none of its own.
 */
export function crossEntropyGradient(logits: Tensor, classes: Tensor): Tensor {
  throw todo("probabilities minus one-hot rows, divided by the number of rows, outside of the record");
}
