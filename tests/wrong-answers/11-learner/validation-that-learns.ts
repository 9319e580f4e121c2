/**
 * @belief   Validation is an epoch on the other loader.
 * @origin   The two loops look alike, so one function does for both.
 * @replaces 7-learner.ts
 * @fails    7-learner > Q32 · fit: one optimizer, then train, validate, record in every epoch
 * @says     trains on the validation batches, too
 */
import type { Tensor } from "#engine";
import { Learner as Right } from "../../../solutions/11-learner/7-learner.ts";

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
