/**
 * @belief   Each fit has a story of its own.
 * @origin   "A training run leaves a story behind", and a fit is taken for a run.
 * @replaces 7-learner.ts
 * @does     begins with an empty Recorder at each fit.
 * @mend     One Recorder serves the Learner's whole life: a second fit adds to its rows.
 */
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, lr: number): void {
    Object.assign(this, { recorder: this.parts.newRecorder() });
    super.fit(epochs, lr);
  }
}
