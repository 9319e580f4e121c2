/**
 * @belief   A model knows its parameters.
 * @origin   A module does; a plain function does not.
 * @replaces 7-learner.ts
 * @does     asks the model for its parameters, and never asks parts.parametersOf.
 * @mend     A plain function has none to give: parts.parametersOf(model, options) knows what to do.
 */
import type { nn, Tensor } from "#engine";
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const optimizer = new options.optFunc((model as nn.Module).parameters(), { lr });
    const onBatch = (loss: Tensor, count: number) => recorder.addBatch(loss, count);
    for (let epoch = 0; epoch < epochs; epoch++) {
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, onBatch);
      recorder.addEpoch(this.validate());
    }
  }
}
