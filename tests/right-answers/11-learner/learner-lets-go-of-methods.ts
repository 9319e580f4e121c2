/**
 * @way      It takes the functions out of parts, and fit does the validation itself.
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
    const missing = parts.missingParts(dls, model, options);
    if (missing[0] !== undefined) throw new Error(["These parts are missing:", ...missing].join(" "));
  }

  validate(): Scores {
    const { predictBatches, scoresOf } = this.parts;
    return scoresOf(predictBatches(this.dls.valid, this.model), this.options.lossFunc, [
      ...(this.options.metrics ?? []),
    ]);
  }

  fit(epochs: number, lr: number): void {
    const { parametersOf, trainEpoch, predictBatches, scoresOf } = this.parts;
    const { optFunc: Optimizer, lossFunc, metrics } = this.options;
    const optimizer = new Optimizer([...parametersOf(this.model, this.options)], { lr });
    while (epochs-- > 0) {
      trainEpoch(this.dls.train, this.model, lossFunc, optimizer, (...told) =>
        this.recorder.addBatch(...told),
      );
      this.recorder.addEpoch(scoresOf(predictBatches(this.dls.valid, this.model), lossFunc, metrics ?? []));
    }
  }
}
