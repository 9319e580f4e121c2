/**
 * @belief   The parameters are known when the Learner is made.
 * @origin   They seem not to change.
 * @replaces 7-learner.ts
 * @does     asks parametersOf when the Learner is made, and hands the same list to every optimizer.
 * @mend     A layer may have been exchanged since: ask parametersOf at the beginning of each fit.
 */
import type { Tensor } from "#engine";
import type { Scores } from "#work/11-learner/3-recorder.ts";
import type { LearnerOptions, Loaders, Model } from "#work/11-learner/4-parts.ts";
import type { LearnerParts, Records } from "#work/11-learner/7-learner.ts";

export class Learner {
  readonly dls: Loaders;
  readonly model: Model;
  readonly options: LearnerOptions;
  readonly parts: LearnerParts;
  readonly recorder: Records;
  readonly parameters: readonly Tensor[];

  constructor(dls: Loaders, model: Model, options: LearnerOptions, parts: LearnerParts) {
    this.dls = dls;
    this.model = model;
    this.options = options;
    this.parts = parts;
    this.recorder = parts.newRecorder();
    const missing = parts.missingParts(dls, model, options);
    if (missing.length > 0) throw new Error(`Learner: ${missing.join(", ")} missing`);
    this.parameters = parts.parametersOf(model, options);
  }

  validate(): Scores {
    const { lossFunc, metrics = [] } = this.options;
    return this.parts.scoresOf(this.parts.predictBatches(this.dls.valid, this.model), lossFunc, metrics);
  }

  fit(epochs: number, lr: number): void {
    const { optFunc, lossFunc } = this.options;
    const optimizer = new optFunc(this.parameters, { lr });
    for (let epoch = 0; epoch < epochs; epoch++) {
      this.parts.trainEpoch(this.dls.train, this.model, lossFunc, optimizer, (loss, count) =>
        this.recorder.addBatch(loss, count),
      );
      this.recorder.addEpoch(this.validate());
    }
  }
}
