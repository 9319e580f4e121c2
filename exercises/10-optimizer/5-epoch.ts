/**
 * 10-optimizer, section 5: one epoch, in five short lines.
 *
 * The same five things happen as in module 09. But the loop doesn't see a single parameter any more: the model knows
 * them, and the optimizer moves them.
 *
 * Lesson: README.md, "5. The loop, shorter". PyTorch:
 * `for xb, yb in dl: loss = loss_func(model(xb), yb); loss.backward(); opt.step(); opt.zero_grad()`.
 */
import type { nn, optim, Pair, Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/** Anything that turns predictions and targets, both of shape `(n, 1)`, into one number: a new tensor of shape `()`. */
export type Loss = (predictions: Tensor, targets: Tensor) => Tensor;

/**
 * Trains for one epoch. For every batch, in the order they come: predict, loss, backward, step, zero. Each once. (To
 * clear the gradients before `backward` instead of after the step comes to the same; between the two it doesn't.)
 *
 * @param batches pairs of pictures and labels; a list, a `DataLoader` (module 08), or anything else that `for ... of`
 *   takes
 * @param model turns pictures into predictions: a module or a plain function (`nn.Layer` means either). Call it:
 *   `model(x)`
 * @param optimizer moves the model's parameters at `step()`, clears their gradients at `zeroGrad()`
 * @param lossFunction turns predictions and labels, in this order, into the loss
 * @returns a new list: the loss of each batch, from before its step, as a plain number (which may be NaN)
 *
 * @example
 * const model = new nn.Linear(784, 1);
 * const optimizer = new BasicOptim(model.parameters(), { lr: 1 });
 * trainEpoch(batches, model, optimizer, mnistLoss).length; // as many as there are batches
 *
 * Errors: none of its own.
 */
export function trainEpoch(
  batches: Iterable<Pair>,
  model: nn.Layer,
  optimizer: optim.Optimizer,
  lossFunction: Loss,
): number[] {
  throw todo("for every batch: predict, loss, backward, step, zero; collect the losses");
}
