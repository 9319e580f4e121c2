/**
 * @belief   The first row is that of the untrained model.
 * @origin   A curve begins at the start.
 * @replaces 7-learner.ts
 * @does     adds a row before the first epoch of a fit.
 * @mend     There is one row for every epoch: train first, then validate and record.
 */
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, lr: number): void {
    this.recorder.addEpoch(this.validate());
    super.fit(epochs, lr);
  }
}
