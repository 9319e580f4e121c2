/**
 * @belief   optFunc is a function, so it's called.
 * @origin   It's called a function in fastai, and there it is one.
 * @replaces 7-learner.ts
 * @does     calls optFunc without `new`, which a class refuses.
 * @mend     optFunc is a class: new optFunc(parameters, { lr }).
 */
import type { optim, Tensor } from "#engine";
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const make = options.optFunc as unknown as (
      parameters: readonly Tensor[],
      options: { lr: number },
    ) => optim.Optimizer;
    const optimizer = make(parts.parametersOf(model, options), { lr });
    const onBatch = (loss: Tensor, count: number) => recorder.addBatch(loss, count);
    for (let epoch = 0; epoch < epochs; epoch++) {
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, onBatch);
      recorder.addEpoch(this.validate());
    }
  }
}
