/**
 * 09-training-loop, section 9: the whole training loop.
 *
 * Initialize once. Then epoch after epoch: train on the training pictures, score on the validation pictures. The seven
 * steps are all in it by now.
 *
 * Here the other sections come in as functions, so this file can be done first or last.
 *
 * Lesson: README.md, "9. The loop". PyTorch:
 * `for i in range(epochs): train_epoch(model, lr, params); print(validate_epoch(model))`.
 */
import type { Pair } from "#engine";
import { todo } from "#kit/todo.ts";
import type { Params } from "./2-initialize.ts";

/** The two halves of the data, each as batches. The model learns from the one and is scored on the other. */
export interface Split {
  train: Iterable<Pair>;
  valid: Iterable<Pair>;
}

/** What the loop needs to be told. */
export interface Parts {
  /** Section 2: makes starting parameters. */
  initialize(): Params;
  /** Section 6: one epoch on these batches; changes the parameters in place. */
  trainEpoch(batches: Iterable<Pair>, params: Params): void;
  /** Section 8: the accuracy on these batches, from 0 to 1. */
  validate(batches: Iterable<Pair>, params: Params): number;
}

/** What a run leaves behind. */
export interface Run {
  params: Params;
  accuracies: number[];
}

/**
 * Trains for some epochs and keeps the score.
 *
 * Initialize, once, and score these parameters before anything is learnt. Then, `epochs` times: train for one epoch,
 * then score.
 *
 * @param data the training batches and the validation batches. Hand them on as they are, in every epoch: a loader that
 *             shuffles gives another order each time
 * @param parts whose methods to use: call them as `parts.validate(...)`, for they may need their `this`. Each call of
 *              `initialize` makes new parameters
 * @param epochs how many epochs: a whole number, 0 or more
 * @returns the trained parameters, the very tensors that `initialize` gave, and the `epochs + 1` accuracies: before the
 *          first epoch, after the first, ... each as `validate` gave it
 *
 * @example
 * const run = train({ train: batches, valid: otherBatches }, parts, 2);
 * run.accuracies; // [0.52, 0.69, 0.83], say
 *
 * Errors: none of its own. What a part throws goes through.
 */
export function train(data: Split, parts: Parts, epochs: number): Run {
  throw todo("initialize and score; then, as often as asked, train for one epoch and score");
}
