/**
 * 09-training-loop, section 5: the gradient of one batch (steps 2, 3 and 4 of the seven).
 *
 * Predict, measure the loss, walk back. Afterwards every parameter holds, in `.grad`, how the loss of this batch
 * changes with it. The parameters haven't moved yet: that is section 6.
 *
 * Lesson: README.md, "5. The gradient of a batch". PyTorch:
 * `preds = model(xb); loss = mnist_loss(preds, yb); loss.backward()`.
 */
import type { Tensor } from "#engine";
import type { Model } from "./3-linear.ts";
import type { Loss } from "./4-loss.ts";

/**
 * Runs the model on one batch, measures the loss and walks back from it: each of the three once, for the whole batch.
 *
 * The engine *adds* the gradients to what the parameters hold already. To clear them isn't this function's business,
 * so calling it three times on the same batch gives three times the gradient. It doesn't need to know the parameters:
 * the engine finds them, through the record that leads from the loss back to them.
 *
 * @param x float32, shape `(n, pixels)`, n at least 1: the pictures of the batch
 * @param y float32, shape `(n, 1)`: their labels. Both stay as they are
 * @param model turns pictures into predictions
 * @param lossFunction turns predictions and labels, in this order, into the loss: hand it just what `model` gave, and y
 * @returns the loss of this batch, shape `()`: the very tensor that `lossFunction` gave
 *
 * @example
 * const loss = calcGrad(x, y, (x) => linear(x, params), mnistLoss);
 * loss.item();        // 0.5006, say
 * params[1].grad;     // the gradient of the bias, say tensor([-0.0008])
 *
 * Errors: none of its own; the engine complains when the loss wasn't made from any parameter. What `model` or
 * `lossFunction` throws goes through.
 */
export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  // #region answer: predict, measure the loss, walk back from it, and return the loss
  const loss = lossFunction(model(x), y);
  loss.backward();
  return loss;
  // #endregion
}
