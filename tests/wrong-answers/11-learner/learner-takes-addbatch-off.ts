/**
 * @belief   recorder.addBatch is a function like any other, so it can be handed on.
 * @origin   In Python a method remembers its object.
 * @replaces 7-learner.ts
 * @does     hands on the method addBatch without its recorder.
 * @mend     Taken off its object a method forgets whose it is. Hand on (loss, count) => recorder.addBatch(loss,
 *           count).
 */
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const optimizer = new options.optFunc(parts.parametersOf(model, options), { lr });
    for (let epoch = 0; epoch < epochs; epoch++) {
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, recorder.addBatch);
      recorder.addEpoch(this.validate());
    }
  }
}
