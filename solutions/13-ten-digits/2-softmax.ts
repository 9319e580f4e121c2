/**
 * 13-ten-digits, section 2: softmax.
 *
 * Ten scores can be any numbers. **Softmax** makes ten probabilities of them: numbers above 0 that add up to 1. First as the
 * formula says, then so that large scores do no harm.
 *
 * Lesson: README.md, "2. Softmax". PyTorch: `logits.softmax(dim=1)` and `logits.logsumexp(dim=1)`.
 */
import type { Tensor } from "#engine";

/**
 * Softmax of each row, as the formula says: e to the power of each score, divided by the sum of these powers in its row.
 *
 * Stay with tensors, so that gradients find their way back, and leave `logits` as they were.
 *
 * @param logits float32, shape `(n, count)`: one row of scores per picture, numbers from −20 to 20; n may be 0, count is 1 or more
 * @returns float32, shape `(n, count)`: each row adds up to 1, but for rounding; small shares are right, too, however small
 *
 * @example
 * softmaxByHand(tensor([[0, 0], [1, 3]])); // tensor([[0.5000, 0.5000], [0.1192, 0.8808]])
 *
 * Errors: none of its own.
 */
export function softmaxByHand(logits: Tensor): Tensor {
  // #region answer: take e to the power of each score, and divide by the sum of its row
  const powers = logits.exp();
  return powers.div(powers.sum(1, { keepdim: true }));
  // #endregion
}

/**
 * Softmax of each row, for scores of any size.
 *
 * e to the power of 89 is too large for float32, and the formula of `softmaxByHand` ends in Infinity / Infinity, which is NaN.
 * But softmax doesn't change when the same number is taken from all scores of a row. Take their largest one: then the
 * largest power is e⁰ = 1. (Each row its own largest.)
 *
 * The engine has it ready made, as `logits.softmax(1)`: write it without. Gradients find their way back, as with
 * `softmaxByHand`; `logits` stay as they were.
 *
 * @param logits float32, shape `(n, count)`: numbers from −1000 to 1000; n may be 0, count is 1 or more
 * @returns float32, shape `(n, count)`: each row adds up to 1, but for rounding, and no number is NaN. Small shares are right,
 *   too. (Only what is too small for float32 is 0.)
 *
 * @example
 * softmax(tensor([[1000, 1000, 0]])); // tensor([[0.5000, 0.5000, 0.0000]])
 *
 * Errors: none of its own.
 */
export function softmax(logits: Tensor): Tensor {
  // #region answer: take each row's largest score from its scores, then go on as the formula says
  const powers = logits.sub(logits.max(1, { keepdim: true }).values).exp();
  return powers.div(powers.sum(1, { keepdim: true }));
  // #endregion
}

/**
 * The logarithm of the sum of the powers, for scores of any size: log(e^a + e^b + ...) for each row of scores a, b, ...
 *
 * Again the powers must not become too large. With m for the largest score of a row, the result is
 * m + log(e^(a − m) + e^(b − m) + ...). One of the powers is 1, so the log is never that of 0.
 *
 * The engine has it ready made, as `logits.logSumExp(1)`: write it without. Gradients find their way back; `logits` stay as
 * they were.
 *
 * @param logits float32, shape `(n, count)`: numbers from −1000 to 1000; n may be 0, count is 1 or more
 * @returns float32, shape `(n)`: one number per row
 *
 * @example
 * logSumExp(tensor([[0, 0], [1000, 1000]])); // tensor([   0.6931, 1000.6931]): log 2, and 1000 + log 2
 *
 * Errors: none of its own.
 */
export function logSumExp(logits: Tensor): Tensor {
  // #region answer: take out each row's largest score, sum the powers of the rest, take the log, add the largest again
  const largest = logits.max(1).values;
  return logits.sub(largest.unsqueeze(1)).exp().sum(1).log().add(largest);
  // #endregion
}
