/**
 * Step 6 of 7: **repeat** from step 2.
 *
 * One step improves the parameters a little; many steps improve them a lot. A round is steps 2 to 5. Step 1
 * stays outside the loop: whoever starts anew in every round forgets what the round before has learnt.
 *
 * Here the other steps come in as functions. That makes this file independent of the other six: it can be
 * done first or last, and later it will run other models without a change.
 *
 * Lesson: README.md, "6. Repeat". PyTorch: `for i in range(10): ...`.
 */
import type { Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/** The data of one round: some times, and the speeds that were measured then. Both of shape `(n)`. */
export interface Batch {
  time: Tensor;
  speed: Tensor;
}

/** Steps 2 to 5 as functions, with the signatures they have in the files before this one. */
export interface Steps {
  predict(time: Tensor, params: Tensor): Tensor;
  loss(predictions: Tensor, targets: Tensor): Tensor;
  gradient(loss: Tensor, params: Tensor): Tensor;
  step(parameters: readonly Tensor[], lr: number): void;
}

/**
 * One round: steps 2 to 5, in order, each exactly once, whatever the loss and the gradient are. Each gets the very
 * tensors that its signature asks for, `step` a list with `params` in it.
 *
 * @param batch the data that this round learns from
 * @param params shape `(n)`: the parameters; the round changes them in place
 * @param lr the learning rate, for `steps.step`
 * @param steps the four steps to run: plain functions, which need no `this`
 * @returns the loss of this round's predictions (so: before the step), as a plain number, not rounded
 *
 * @example
 * oneRound({ time, speed }, params, 1e-5, steps); // 25823.81 ...
 * oneRound({ time, speed }, params, 1e-5, steps); // ... and 5435.54: the step in between has helped
 *
 * Errors: none of its own. What a step throws ends the round and goes through.
 */
export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  throw todo("run steps 2 to 5 once, each on what the one before made, and return the loss as a number");
}

/** What a run leaves behind: the trained parameters (the very tensor that was initialized) and the loss of every round. */
export interface Run {
  params: Tensor;
  losses: number[];
}

/**
 * A whole run: initialize, then round after round on the same parameters, as many as asked, whatever the losses are (0,
 * `NaN`, `Infinity`).
 *
 * @param initialize step 1: makes starting parameters; called once, also when there are no rounds
 * @param round does one round on the parameters, in place, and returns its loss
 * @param rounds how many rounds: a whole number, from 0 to some thousands
 * @returns the parameters after the last round, and the losses of all rounds, in order
 *
 * @example
 * const run = repeat(() => initParams(3), (params) => oneRound(batch, params, 1e-5, steps), 10);
 * run.losses.length; // 10
 *
 * Errors: none of its own. What `initialize` or `round` throws goes through.
 */
export function repeat(initialize: () => Tensor, round: (params: Tensor) => number, rounds: number): Run {
  throw todo("initialize, then call round as often as asked and collect the losses");
}
