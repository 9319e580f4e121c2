/**
 * @belief   Counting from 1 up to epochs, the loop runs epochs times.
 * @origin   `for (let epoch = 1; epoch < epochs; ...)` mixes two ways of counting.
 * @replaces 7-learner.ts
 * @does     runs one epoch too few.
 * @mend     A counter from 0 stops before epochs; one from 1 goes up to epochs, itself included.
 */
import type { Tensor } from "#engine";
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const optimizer = new options.optFunc(parts.parametersOf(model, options), { lr });
    const onBatch = (loss: Tensor, count: number) => recorder.addBatch(loss, count);
    for (let epoch = 1; epoch < epochs; epoch++) {
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, onBatch);
      recorder.addEpoch(this.validate());
    }
  }
}
