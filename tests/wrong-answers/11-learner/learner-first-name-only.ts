/**
 * @belief   One missing part is enough to complain about.
 * @origin   After the first there is trouble anyway.
 * @replaces 7-learner.ts
 * @does     names only the first missing part in its Error.
 * @mend     Name them all at once: whoever gets told of one thing at a time has to try again and again.
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
    const [first] = parts.missingParts(dls, model, options);
    if (first !== undefined) throw new Error(`Learner: ${first} missing`);
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
