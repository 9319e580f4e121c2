/**
 * @belief   epochs says how many there shall be in the end, over all calls.
 * @origin   The recorder counts over its whole life.
 * @replaces 7-learner.ts
 * @does     counts the epochs of earlier fits, so a second fit trains less or not at all.
 * @mend     fit(epochs, lr) trains for so many epochs more, each time it's called.
 */
import type { Tensor } from "#engine";
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const optimizer = new options.optFunc(parts.parametersOf(model, options), { lr });
    const onBatch = (loss: Tensor, count: number) => recorder.addBatch(loss, count);
    while (recorder.rows.length < epochs) {
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, onBatch);
      recorder.addEpoch(this.validate());
    }
  }
}
