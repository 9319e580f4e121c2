/**
 * @belief   Each epoch begins with a fresh optimizer.
 * @origin   One is made at the beginning of fit, and then one is made again in the loop.
 * @replaces 7-learner.ts
 * @does     makes an optimizer when fit begins, and another one in every epoch.
 * @mend     One optimizer serves for the whole fit: better ones remember their last steps.
 */
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const make = () => new options.optFunc(parts.parametersOf(model, options), { lr });
    make();
    for (let epoch = 0; epoch < epochs; epoch++) {
      parts.trainEpoch(dls.train, model, options.lossFunc, make(), (loss, count) =>
        recorder.addBatch(loss, count),
      );
      recorder.addEpoch(this.validate());
    }
  }
}
