/**
 * @way      It takes everything apart first; a function that calls itself takes the place of the loop, and addBatch
 *           is bound to its recorder.
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
    const names = parts.missingParts(dls, model, options);
    if (names.length !== 0) throw new TypeError(`A Learner can not work without ${names.join(" and ")}.`);
  }

  validate(): Scores {
    const { parts, dls, model, options } = this;
    const { lossFunc, metrics = [] } = options;
    return parts.scoresOf(parts.predictBatches(dls.valid, model), lossFunc, metrics);
  }

  fit(epochs: number, lr: number): void {
    const { parts, dls, model, options, recorder } = this;
    const optimizer = new options.optFunc(parts.parametersOf(model, options), { lr });
    const run = (left: number): void => {
      if (left <= 0) return;
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, recorder.addBatch.bind(recorder));
      recorder.addEpoch({ ...this.validate() });
      run(left - 1);
    };
    run(epochs);
  }
}
