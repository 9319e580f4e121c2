/**
 * @belief   Every validation is written down by validate itself.
 * @origin   validate has the scores at hand.
 * @replaces 7-learner.ts
 * @does     adds a row to the recorder in validate, also when nobody trains.
 * @mend     validate only looks and returns the scores. fit hands them to the recorder's addEpoch.
 */
import type { Tensor } from "#engine";
import type { Scores } from "#work/11-learner/3-recorder.ts";
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override validate(): Scores {
    const scores = super.validate();
    this.recorder.addEpoch(scores);
    return scores;
  }

  override fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const optimizer = new options.optFunc(parts.parametersOf(model, options), { lr });
    const onBatch = (loss: Tensor, count: number) => recorder.addBatch(loss, count);
    for (let epoch = 0; epoch < epochs; epoch++) {
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, onBatch);
      this.validate();
    }
  }
}
