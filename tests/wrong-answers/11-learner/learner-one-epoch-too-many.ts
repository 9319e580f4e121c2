/**
 * @belief   From 0 to epochs makes epochs rounds.
 * @origin   The first epoch is number 0, and that one is not counted.
 * @replaces 7-learner.ts
 * @does     runs one epoch too many.
 * @mend     A counter that begins at 0 stops before epochs: epoch < epochs.
 */
import type { Tensor } from "#engine";
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const optimizer = new options.optFunc(parts.parametersOf(model, options), { lr });
    const onBatch = (loss: Tensor, count: number) => recorder.addBatch(loss, count);
    for (let epoch = 0; epoch <= epochs; epoch++) {
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, onBatch);
      recorder.addEpoch(this.validate());
    }
  }
}
