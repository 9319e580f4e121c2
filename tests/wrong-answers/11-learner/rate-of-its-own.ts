/**
 * @belief   The learning rate of the lesson is 1.
 * @origin   The number is written where the variable belongs.
 * @replaces 7-learner.ts
 * @fails    7-learner > Q32 · fit: one optimizer, then train, validate, record in every epoch
 * @says     has a learning rate of its own
 */
import { Learner as Right } from "../../../solutions/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, _lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const optimizer = new options.optFunc(parts.parametersOf(model, options), { lr: 1 });
    for (let epoch = 0; epoch < epochs; epoch++) {
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, (loss, count) =>
        recorder.addBatch(loss, count),
      );
      recorder.addEpoch(this.validate());
    }
  }
}
