/**
 * 11-learner, section 5: one epoch of training, for any model.
 *
 * It's the loop of module 09 once more. Now nothing in it belongs to one model, one loss or one rule: all of them are
 * handed in.
 *
 * Lesson: README.md, "5. One epoch". fastai does it inside of `learn.fit(...)`.
 */
import { nn, type optim, type Tensor } from "#engine";
import { todo } from "#kit/todo.ts";
import type { Batches } from "./1-loaders.ts";
import type { Metric } from "./2-metrics.ts";
import type { Model } from "./4-parts.ts";

/** Is told of every batch: its loss, a tensor of shape `()`, and its number of items. */
export type OnBatch = (loss: Tensor, count: number) => void;

/**
 * Trains on every batch once: predict, loss, backward, step, zero, in this order. (Zero comes last here, so that no
 * gradient is left over when the epoch is over.)
 *
 * A module is switched to training mode before (`model.train()`): some layers behave differently then. A plain function
 * has no modes. `model instanceof nn.Module` tells which of the two it is. (Where there are no batches, the mode doesn't
 * matter.)
 *
 * @param batches pairs of inputs, shape `(n, ...)`, and labels; n may differ from batch to batch
 * @param model turns inputs into predictions. Call it with the inputs as they are: `model(x)`
 * @param lossFunc predictions and labels, in this order, to a loss of shape `()`
 * @param optimizer has `step()`, which moves the parameters, and `zeroGrad()`, which clears their gradients
 * @param onBatch is called once for each batch, after its step, whatever its loss is: with the loss from before the
 *   step, a tensor, and the batch's number of items (an input with its label is one item)
 *
 * @example
 * trainEpoch(dls.train, model, mnistLoss, optimizer, (loss, count) => recorder.addBatch(loss, count));
 *
 * Errors: none of its own.
 */
export function trainEpoch(
  batches: Batches,
  model: Model,
  lossFunc: Metric,
  optimizer: optim.Optimizer,
  onBatch: OnBatch,
): void {
  throw todo(
    "switch a module to training mode; per batch: predict, loss, backward, step, zero, tell onBatch",
  );
}
