/**
 * @belief   The learning rate is the second argument.
 * @origin   In fastai it's opt_func(params, lr).
 * @replaces 7-learner.ts
 * @does     hands lr to the optimizer as a number, where an object with lr in it belongs.
 * @mend     The second argument is an object: new optFunc(parameters, { lr }).
 */
import type { Tensor } from "#engine";
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const optimizer = new options.optFunc(
      parts.parametersOf(model, options),
      lr as unknown as { lr: number },
    );
    const onBatch = (loss: Tensor, count: number) => recorder.addBatch(loss, count);
    for (let epoch = 0; epoch < epochs; epoch++) {
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, onBatch);
      recorder.addEpoch(this.validate());
    }
  }
}
