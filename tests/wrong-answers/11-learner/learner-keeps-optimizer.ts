/**
 * @belief   There is one optimizer for the whole life of the Learner.
 * @origin   The recorder lives as long, too.
 * @replaces 7-learner.ts
 * @does     goes on with the optimizer of the first fit, and with its learning rate, in a second one.
 * @mend     At the beginning of each fit comes a new optimizer with its own lr.
 */
import type { optim, Tensor } from "#engine";
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  optimizer: optim.Optimizer | undefined;

  override fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    this.optimizer ??= new options.optFunc(parts.parametersOf(model, options), { lr });
    const onBatch = (loss: Tensor, count: number) => recorder.addBatch(loss, count);
    for (let epoch = 0; epoch < epochs; epoch++) {
      parts.trainEpoch(dls.train, model, options.lossFunc, this.optimizer, onBatch);
      recorder.addEpoch(this.validate());
    }
  }
}
