/**
 * @belief   Without metrics there is nothing to score.
 * @origin   Scores are taken for metrics.
 * @replaces 7-learner.ts
 * @does     doesn't validate when there are no metrics.
 * @mend     The loss is scored in any case: without options.metrics the list of metrics is empty.
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
    if (missing.length > 0) throw new Error(`Learner: ${missing.join(", ")} missing`);
  }

  validate(): Scores {
    if (!this.options.metrics?.length) return { validLoss: Number.NaN, metrics: {} };
    const predicted = this.parts.predictBatches(this.dls.valid, this.model);
    return this.parts.scoresOf(predicted, this.options.lossFunc, this.options.metrics);
  }

  fit(epochs: number, lr: number): void {
    const { optFunc, lossFunc } = this.options;
    const optimizer = new optFunc(this.parts.parametersOf(this.model, this.options), { lr });
    for (let epoch = 0; epoch < epochs; epoch++) {
      this.parts.trainEpoch(this.dls.train, this.model, lossFunc, optimizer, (loss, count) =>
        this.recorder.addBatch(loss, count),
      );
      this.recorder.addEpoch(this.validate());
    }
  }
}
