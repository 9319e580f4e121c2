/**
 * @belief   Throwing a text is throwing an Error.
 * @origin   JavaScript lets one throw anything.
 * @replaces 7-learner.ts
 * @does     throws a text instead of an Error.
 * @mend     Write throw new Error("..."): a plain text has no message, and nobody sees where it comes from.
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

  constructor(dls: Loaders, model: Model, options: LearnerOptions, parts: LearnerParts) {
    this.dls = dls;
    this.model = model;
    this.options = options;
    this.parts = parts;
    this.recorder = parts.newRecorder();
    const missing = parts.missingParts(dls, model, options);
    if (missing.length > 0) throw `Learner: ${missing.join(", ")} missing`;
  }

  validate(): Scores {
    const { dls, model, options, parts } = this;
    return parts.scoresOf(parts.predictBatches(dls.valid, model), options.lossFunc, options.metrics ?? []);
  }

  fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const optimizer = new options.optFunc(parts.parametersOf(model, options), { lr });
    const onBatch = (loss: Tensor, count: number) => recorder.addBatch(loss, count);
    for (let epoch = 0; epoch < epochs; epoch++) {
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, onBatch);
      recorder.addEpoch(this.validate());
    }
  }
}
