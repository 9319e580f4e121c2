/**
 * @belief   An epoch is scored, and then trained.
 * @origin   The score before the first epoch is of interest in other loops.
 * @replaces 7-learner.ts
 * @does     validates and records each epoch before it is trained, so that every row belongs to the model of
 *           the epoch before.
 * @mend     First train, then validate and record: a row tells how good the model is after its epoch.
 */
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const optimizer = new options.optFunc(parts.parametersOf(model, options), { lr });
    for (let epoch = 0; epoch < epochs; epoch++) {
      recorder.addEpoch(this.validate());
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, (loss, count) =>
        recorder.addBatch(loss, count),
      );
    }
  }
}
