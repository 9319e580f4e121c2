/**
 * @belief   A model knows its parameters.
 * @origin   A module does; a plain function does not.
 * @replaces 7-learner.ts
 * @fails    7-learner > Q32 · fit: one optimizer, then train, validate, record in every epoch
 * @says     asks the model for its parameters
 */
import type { nn } from "#engine";
import { Learner as Right } from "../../../solutions/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const optimizer = new options.optFunc((model as nn.Module).parameters(), { lr });
    for (let epoch = 0; epoch < epochs; epoch++) {
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, (loss, count) =>
        recorder.addBatch(loss, count),
      );
      recorder.addEpoch(this.validate());
    }
  }
}
