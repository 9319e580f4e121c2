/**
 * @belief   In the end the model should have the weights that scored best.
 * @origin   Early stopping does that.
 * @replaces 7-learner.ts
 * @does     puts the weights of the best epoch back when the fit is over.
 * @mend     The model stays as the last epoch has left it: a second fit goes on from there.
 */
import type { Tensor } from "#engine";
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const optimizer = new options.optFunc(parts.parametersOf(model, options), { lr });
    const onBatch = (loss: Tensor, count: number) => recorder.addBatch(loss, count);
    let [best, weights] = [Number.POSITIVE_INFINITY, [] as Tensor[]];
    const tensors = parts.parametersOf(model, options);
    for (let epoch = 0; epoch < epochs; epoch++) {
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, onBatch);
      const scores = this.validate();
      recorder.addEpoch(scores);
      if (scores.validLoss > best) continue;
      [best, weights] = [scores.validLoss, tensors.map((tensor) => tensor.detach().clone())];
    }
    for (const [i, tensor] of tensors.entries()) if (weights[i]) tensor.data.copy_(weights[i]);
  }
}
