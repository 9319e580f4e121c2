/**
 * @belief   Only the sizes have to be cut to this epoch.
 * @origin   There are two lists, and one is forgotten.
 * @replaces 3-recorder.ts
 * @does     hands the losses of all epochs to the mean, with the sizes of this epoch.
 * @mend     Cut both lists: slice(this.epochStart) of the losses and of the sizes.
 */
import type { Scores } from "#work/11-learner/3-recorder.ts";
import { Recorder as Right } from "#work/11-learner/3-recorder.ts";

export class Recorder extends Right {
  override addEpoch(scores: Scores): void {
    const sizes = this.batchSizes.slice(this.epochStart);
    this.rows.push({ epoch: this.rows.length, trainLoss: this.mean(this.batchLosses, sizes), ...scores });
    this.epochStart = this.batchLosses.length;
  }
}
