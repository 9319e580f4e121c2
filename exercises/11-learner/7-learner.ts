/**
 * 11-learner, section 7: the **Learner**.
 *
 * Data, model, loss and optimizer in one object. It holds nothing new: it only knows what belongs together and in which
 * order things happen. From now on training is one line: `learner.fit(20, 1)`.
 *
 * The functions of sections 3 to 6 come in as `parts`. So this file can be done first or last.
 *
 * Lesson: README.md, "7. The Learner". fastai: `learn = Learner(dls, nn.Linear(28*28, 1), opt_func=SGD, ...)`;
 * `learn.fit(10, lr)`.
 */
import type { Tensor } from "#engine";
import { todo } from "#kit/todo.ts";
import type { Batches } from "./1-loaders.ts";
import type { Metric } from "./2-metrics.ts";
import type { Recorder, Scores } from "./3-recorder.ts";
import type { LearnerOptions, Loaders, Model, missingParts, parametersOf } from "./4-parts.ts";
import type { trainEpoch } from "./5-epoch.ts";
import type { Predicted } from "./6-validate.ts";

/** What a recorder must be able to do: section 3's can. */
export type Records = Pick<Recorder, "rows" | "batchLosses" | "addBatch" | "addEpoch">;

/** The functions of sections 3 to 6, with the signatures they have there (the means are already built in). */
export interface LearnerParts {
  newRecorder(): Records;
  missingParts: typeof missingParts;
  parametersOf: typeof parametersOf;
  trainEpoch: typeof trainEpoch;
  predictBatches(batches: Batches, model: Model): Predicted[];
  scoresOf(predicted: readonly Predicted[], lossFunc: Metric, metrics: readonly Metric[]): Scores;
}

/**
 * Trains a model.
 *
 * @example
 * const options = { optFunc: optim.SGD, lossFunc, metrics: [batchAccuracy] };
 * const learner = new Learner(dls, new nn.Linear(784, 1), options, parts);
 * learner.fit(20, 1);
 * learner.recorder.rows.at(-1);
 * // { epoch: 19, trainLoss: 0.0165, validLoss: 0.0213, metrics: { batchAccuracy: 0.9823 } }
 */
export class Learner {
  readonly dls: Loaders;
  readonly model: Model;
  readonly options: LearnerOptions;
  readonly parts: LearnerParts;
  /** One for the Learner's whole life: a second `fit` goes on where the first one stopped. */
  readonly recorder: Records;

  /**
   * Keeps what it is given (this is written already), if nothing is missing (this isn't).
   *
   * @param dls the two loaders
   * @param model the model
   * @param options with `optFunc` and `lossFunc`; `metrics` if you like, `parameters` for a model that is a plain
   *   function
   *
   * Errors: when `parts.missingParts(dls, model, options)` names anything, an `Error` whose message has every one of
   * the names, just as they came: "Learner: dls.valid, optFunc missing".
   */
  constructor(dls: Loaders, model: Model, options: LearnerOptions, parts: LearnerParts) {
    this.dls = dls;
    this.model = model;
    this.options = options;
    this.parts = parts;
    this.recorder = parts.newRecorder();
    throw todo("if parts are missing, throw one Error that names them all");
  }

  /**
   * Scores the model on the validation batches as it is now: `predictBatches`, then `scoresOf`. Without
   * `options.metrics`, or when they are `undefined`, the list of metrics is empty. The recorder isn't told: that's the business of `fit`.
   *
   * @returns the scores, as they come from `parts.scoresOf`
   */
  validate(): Scores {
    throw todo("predict the validation batches and return their scores (without metrics: an empty list)");
  }

  /**
   * Trains for some epochs.
   *
   * At the beginning of each `fit` comes one new optimizer: `new optFunc(parameters, { lr })`, with what
   * `parts.parametersOf` gives now. It serves for all epochs of this `fit`. Then, for every epoch: `parts.trainEpoch`
   * on the training batches, and each batch goes to the recorder's `addBatch`; validate; the scores go to the
   * recorder's `addEpoch`. The model goes on from where it is.
   *
   * @param epochs how many: a whole number, 0 or more
   * @param lr the learning rate
   *
   * Errors: none of its own.
   */
  fit(epochs: number, lr: number): void {
    throw todo("make the optimizer; for every epoch: train, validate, record");
  }
}
