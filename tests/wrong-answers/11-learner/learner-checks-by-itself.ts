/**
 * @belief   The Learner looks by itself whether something is missing.
 * @origin   It has all the parts at hand.
 * @replaces 7-learner.ts
 * @does     looks for missing parts itself and never asks parts.missingParts.
 * @mend     What is missing is found by parts.missingParts(dls, model, options): throw when its list isn't empty.
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
    const given = {
      "dls.train": dls?.train,
      "dls.valid": dls?.valid,
      model,
      optFunc: options?.optFunc,
      lossFunc: options?.lossFunc,
    };
    const missing = Object.entries(given).flatMap(([name, part]) => (part == null ? [name] : []));
    if (missing.length > 0) throw new Error(`Learner: ${missing.join(", ")} missing`);
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
