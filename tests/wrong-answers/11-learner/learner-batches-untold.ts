/**
 * @belief   The recorder hears of an epoch when it's over.
 * @origin   The rows are what one looks at.
 * @replaces 7-learner.ts
 * @does     never tells the recorder of a batch.
 * @mend     Hand on an onBatch that calls recorder.addBatch(loss, count).
 */
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, lr: number): void {
    const { dls, model, options, parts, recorder } = this;
    const optimizer = new options.optFunc(parts.parametersOf(model, options), { lr });
    for (let epoch = 0; epoch < epochs; epoch++) {
      parts.trainEpoch(dls.train, model, options.lossFunc, optimizer, () => {});
      recorder.addEpoch(this.validate());
    }
  }
}
