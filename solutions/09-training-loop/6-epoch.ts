/**
 * 09-training-loop, section 6: one **epoch**.
 *
 * An epoch is one pass through all training pictures, batch by batch. For every batch: gradient, step, zero.
 *
 * Lesson: README.md, "6. One epoch". PyTorch:
 * `for xb, yb in dl: calc_grad(xb, yb, model); for p in params: p.data -= p.grad*lr; p.grad.zero_()`.
 */
import { noGrad, type Pair, type Tensor } from "#engine";

/**
 * Trains for one epoch: for every batch, in the order they come,
 *
 * 1. call `gradient(x, y)`, once: it predicts, measures the loss and leaves the gradients on the parameters;
 * 2. step: move every parameter against its own gradient, w -= gradient × lr, in place, inside
 *    `noGrad(() => { ... })`;
 * 3. zero: clear every parameter's gradient (`.grad` becomes `null`, or all zeros).
 *
 * A parameter whose `.grad` is `null` took no part in the loss: it stays as it is.
 *
 * @param batches pairs of pictures and labels; a list, a `DataLoader`, or anything else that `for ... of` takes, also
 *                what can be walked through only once
 * @param params the parameters to train, of any shapes. Their gradients are clear at the start. Change these very
 *               tensors: the model has them, too
 * @param lr the learning rate, 0 or more: with 0 nothing moves, and the losses are listed all the same
 * @param gradient does section 5 for one batch and returns the loss of that batch, shape `()`
 * @returns the losses of the batches, in order, as plain numbers, each just as it is, also NaN
 *
 * @example
 * const losses = trainEpoch(batches, params, 1, (x, y) => calcGrad(x, y, model, mnistLoss));
 * losses.length; // as many as there are batches
 *
 * Errors: none of its own. What `gradient` throws goes through.
 */
export function trainEpoch(
  batches: Iterable<Pair>,
  params: readonly Tensor[],
  lr: number,
  gradient: (x: Tensor, y: Tensor) => Tensor,
): number[] {
  // #region answer: for every batch: gradient, step, zero; collect the losses
  const losses: number[] = [];
  for (const [x, y] of batches) {
    losses.push(gradient(x, y).item());
    noGrad(() => {
      for (const param of params) {
        if (param.grad !== null) param.sub_(param.grad.mul(lr));
        param.grad = null;
      }
    });
  }
  return losses;
  // #endregion
}
