/**
 * @belief   Validation is an epoch on the other loader.
 * @origin   The two loops look alike, so one function does for both.
 * @replaces 7-learner.ts
 * @does     trains on the validation batches as well as on the training batches.
 * @mend     After that they can't tell any more how good the model is: predict them, and learn nothing.
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
      parts.trainEpoch(dls.valid, model, options.lossFunc, optimizer, () => {});
      recorder.addEpoch(this.validate());
    }
  }
}
