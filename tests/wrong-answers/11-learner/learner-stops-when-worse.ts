/**
 * @belief   When the validation loss grows, training has gone too far and should stop.
 * @origin   It's called early stopping.
 * @replaces 7-learner.ts
 * @does     ends a fit as soon as the validation loss is larger than after the epoch before.
 * @mend     Run as many epochs as asked, whatever the scores are.
 */
import type { Tensor } from "#engine";
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const optimizer = new options.optFunc(parts.parametersOf(model, options), { lr });
    const onBatch = (loss: Tensor, count: number) => recorder.addBatch(loss, count);
    let before = Number.POSITIVE_INFINITY;
    for (let epoch = 0; epoch < epochs; epoch++) {
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, onBatch);
      const scores = this.validate();
      recorder.addEpoch(scores);
      if (scores.validLoss > before) return;
      before = scores.validLoss;
    }
  }
}
