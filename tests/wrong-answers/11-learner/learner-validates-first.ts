/**
 * @belief   An epoch begins with a look at how good the model is.
 * @origin   One wants to see the start, too.
 * @replaces 7-learner.ts
 * @does     validates before each epoch, so the last epoch goes unseen.
 * @mend     In each epoch: train first, then validate, then record.
 */
import type { Tensor } from "#engine";
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const optimizer = new options.optFunc(parts.parametersOf(model, options), { lr });
    const onBatch = (loss: Tensor, count: number) => recorder.addBatch(loss, count);
    for (let epoch = 0; epoch < epochs; epoch++) {
      const scores = this.validate();
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, onBatch);
      recorder.addEpoch(scores);
    }
  }
}
