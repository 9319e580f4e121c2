/**
 * @belief   Only the last epoch needs a score.
 * @origin   The model is best at the end.
 * @replaces 7-learner.ts
 * @does     validates and adds a row only after the last epoch of a fit.
 * @mend     There is a row for every epoch: validate and record inside the loop.
 */
import type { Tensor } from "#engine";
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const optimizer = new options.optFunc(parts.parametersOf(model, options), { lr });
    const onBatch = (loss: Tensor, count: number) => recorder.addBatch(loss, count);
    for (let epoch = 0; epoch < epochs; epoch++) {
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, onBatch);
    }
    if (epochs > 0) recorder.addEpoch(this.validate());
  }
}
