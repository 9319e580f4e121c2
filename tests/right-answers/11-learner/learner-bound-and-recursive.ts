/**
 * @way      The recorder's method is bound, and the epochs are run by an inner function that calls itself.
 * @replaces 7-learner.ts
 */
import type { Scores } from "#work/11-learner/3-recorder.ts";
import type { LearnerOptions, Loaders, Model } from "#work/11-learner/4-parts.ts";
import type { LearnerParts, Records } from "#work/11-learner/7-learner.ts";

export class Learner {
  readonly dls: Loaders;
  readonly model: Model;
  readonly options: LearnerOptions;
  readonly parts: LearnerParts;
  readonly recorder: Records;

  constructor(dls: Loaders, model: Model, options: LearnerOptions, parts: LearnerParts) {
    this.dls = dls;
    this.model = model;
    this.options = options;
    this.parts = parts;
    this.recorder = parts.newRecorder();
    const [first, ...others] = parts.missingParts(dls, model, options);
    if (first !== undefined) throw new TypeError(["Learner needs:", [first, ...others].join("; ")].join(" "));
  }

  validate(): Scores {
    const { dls, model, options, parts } = this;
    return parts.scoresOf(parts.predictBatches(dls.valid, model), options.lossFunc, [
      ...(options.metrics ?? []),
    ]);
  }

  fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const optimizer = Reflect.construct(options.optFunc, [parts.parametersOf(model, options), { lr }]);
    const run = (left: number): void => {
      if (left === 0) return;
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, recorder.addBatch.bind(recorder));
      recorder.addEpoch(this.validate());
      run(left - 1);
    };
    run(epochs);
  }
}
