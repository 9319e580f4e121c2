/**
 * @belief   The optimizer belongs to the epoch.
 * @origin   With plain SGD it makes no difference, because SGD remembers nothing.
 * @replaces 7-learner.ts
 * @does     makes a new optimizer for every epoch.
 * @mend     Some optimizers remember things from step to step, and would forget them. One for the whole fit, before
 *           the loop.
 */
import type { Tensor } from "#engine";
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const onBatch = (loss: Tensor, count: number) => recorder.addBatch(loss, count);
    for (let epoch = 0; epoch < epochs; epoch++) {
      const optimizer = new options.optFunc(parts.parametersOf(model, options), { lr });
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, onBatch);
      recorder.addEpoch(this.validate());
    }
  }
}
