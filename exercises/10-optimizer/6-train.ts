/**
 * 10-optimizer, section 6: the whole run.
 *
 * A model comes in, the accuracies go out. In between: one optimizer for all epochs, made from the model's own
 * parameters.
 *
 * Lesson: README.md, "6. The run". PyTorch:
 * `opt = SGD(model.parameters(), lr); for i in range(20): train_epoch(model); print(validate_epoch(model))`.
 */
import type { nn, optim, Pair, Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/** The two halves of the data, each as batches. The model learns from the one and is scored on the other. */
export interface Split {
  train: Iterable<Pair>;
  valid: Iterable<Pair>;
}

/** What the run needs to be told. */
export interface Parts {
  /** Makes an optimizer for these parameters: one of ours or one of the engine's. The learning rate is its business. */
  makeOptimizer(parameters: readonly Tensor[]): optim.Optimizer;
  /** One epoch on these batches, as in section 5. The loss function is built in, and nothing comes back. */
  trainEpoch(batches: Iterable<Pair>, model: nn.Module, optimizer: optim.Optimizer): void;
  /** The accuracy on these batches, from 0 to 1. */
  validate(batches: Iterable<Pair>, model: nn.Module): number;
}

/**
 * Trains a model for some epochs and keeps the score.
 *
 * Make one optimizer for the parameters of the model. Then, `epochs` times: train for one epoch on the training
 * batches, then score on the validation batches. Hand the batches on as they are: a `DataLoader` that shuffles draws a
 * new order at every pass. The model isn't initialized here: it drew its starting numbers when it was made.
 *
 * @param model the model to train; its parameters change. It comes in training mode (`model.training` is true, as it
 *   is for every new model), the parts leave it there, and so must you
 * @param data the training batches and the validation batches
 * @param parts the functions to use; they need no `this`
 * @param epochs how many epochs: a whole number, 0 or more
 * @returns the accuracies after the first epoch, after the second, ..., just as `parts.validate` gave them: as many as
 *   there are epochs
 *
 * @example
 * trainModel(new nn.Linear(784, 1), data, parts, 3); // [0.4932, 0.6655, 0.855], say
 *
 * Errors: none of its own.
 */
export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  throw todo("make the optimizer from the model's parameters; then, as often as asked, train and score");
}
