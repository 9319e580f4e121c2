/**
 * @belief   The recorder wants the loss as a plain number.
 * @origin   It keeps plain numbers.
 * @replaces 7-learner.ts
 * @does     hands a plain number to the recorder's addBatch, where a tensor belongs.
 * @mend     addBatch makes the number itself: hand the loss on as it came.
 */
import type { Tensor } from "#engine";
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const optimizer = new options.optFunc(parts.parametersOf(model, options), { lr });
    for (let epoch = 0; epoch < epochs; epoch++) {
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, (loss, count) =>
        recorder.addBatch(loss.item() as unknown as Tensor, count),
      );
      recorder.addEpoch(this.validate());
    }
  }
}
