/**
 * @belief   The learning rate is for the whole fit, so each epoch gets its share.
 * @origin   More epochs should not lead further away.
 * @replaces 7-learner.ts
 * @does     divides lr by the number of epochs.
 * @mend     Hand lr on as it came: { lr }.
 */
import type { Tensor } from "#engine";
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const optimizer = new options.optFunc(parts.parametersOf(model, options), { lr: lr / epochs });
    const onBatch = (loss: Tensor, count: number) => recorder.addBatch(loss, count);
    for (let epoch = 0; epoch < epochs; epoch++) {
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, onBatch);
      recorder.addEpoch(this.validate());
    }
  }
}
