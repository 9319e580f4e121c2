/**
 * @belief   The recorder hears of every batch, so it knows the epochs, too.
 * @origin   It counts them in its rows.
 * @replaces 7-learner.ts
 * @does     never tells the recorder that an epoch is over.
 * @mend     Hand the scores of each epoch to recorder.addEpoch.
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
      this.validate();
    }
  }
}
